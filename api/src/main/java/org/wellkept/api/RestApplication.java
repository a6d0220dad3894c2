package org.wellkept.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.auth.LoginConfig;
import org.wellkept.api.access.MeResource;
import org.wellkept.api.access.ProgramTokensResource;
import org.wellkept.api.access.SigningKeysResource;
import org.wellkept.api.access.TokensResource;
import org.wellkept.api.accountability.RollupResource;
import org.wellkept.api.accountability.RollupsResource;
import org.wellkept.api.anchoryear.AnchorResource;
import org.wellkept.api.anchoryear.AnchorYearsResource;
import org.wellkept.api.ask.AsksResource;
import org.wellkept.api.challenge.ChallengeResource;
import org.wellkept.api.challenge.ChallengesResource;
import org.wellkept.api.commitment.CommitmentsResource;
import org.wellkept.api.commitment.PauseResource;
import org.wellkept.api.coproduction.ActivitiesResource;
import org.wellkept.api.estates.EstatesResource;
import org.wellkept.api.estates.RoomsResource;
import org.wellkept.api.estates.SitesResource;
import org.wellkept.api.evidence.EvidenceResource;
import org.wellkept.api.evidence.WaitingEvidenceResource;
import org.wellkept.api.funding.FundingResource;
import org.wellkept.api.handover.BoardSuccessionsResource;
import org.wellkept.api.handover.HandoversResource;
import org.wellkept.api.handover.PassageResource;
import org.wellkept.api.http.AnswerFilter;
import org.wellkept.api.http.RateLimitFilter;
import org.wellkept.api.http.RequestFilter;
import org.wellkept.api.http.SignedInFilter;
import org.wellkept.api.http.SizeLimitFilter;
import org.wellkept.api.http.TokenFilter;
import org.wellkept.api.imports.ImportsResource;
import org.wellkept.api.invitation.InvitationsResource;
import org.wellkept.api.json.JsonBodyReader;
import org.wellkept.api.json.JsonBodyWriter;
import org.wellkept.api.livingwage.LivingWageResource;
import org.wellkept.api.livingwage.WageStandingsResource;
import org.wellkept.api.meeting.AgendaItemsResource;
import org.wellkept.api.meeting.BoardDecisionsResource;
import org.wellkept.api.meeting.BoardMeetingsResource;
import org.wellkept.api.meeting.DecisionsResource;
import org.wellkept.api.meeting.MeetingsResource;
import org.wellkept.api.partnership.PartnershipsResource;
import org.wellkept.api.pledging.CommitmentRoundsResource;
import org.wellkept.api.pledging.PledgesResource;
import org.wellkept.api.problem.ProblemExceptionMapper;
import org.wellkept.api.problem.UnexpectedExceptionMapper;
import org.wellkept.api.problem.WebExceptionMapper;
import org.wellkept.api.procurement.ContractsResource;
import org.wellkept.api.procurement.SpendResource;
import org.wellkept.api.procurement.SpendingResource;
import org.wellkept.api.reference.FrameworksResource;
import org.wellkept.api.reply.CommitmentMarksResource;
import org.wellkept.api.reply.MarkResource;
import org.wellkept.api.reply.QuietPeriodsResource;
import org.wellkept.api.report.PaperSettingsResource;
import org.wellkept.api.report.ReportsResource;
import org.wellkept.api.returns.ReturnLinksResource;
import org.wellkept.api.returns.ReturnResource;
import org.wellkept.api.returns.ReturnSheetsResource;
import org.wellkept.api.returns.ReturnsResource;
import org.wellkept.api.returns.StandingsResource;
import org.wellkept.api.role.RolesResource;
import org.wellkept.api.round.RoundsResource;
import org.wellkept.api.snapshot.ReportUpResource;
import org.wellkept.api.snapshot.ReportedUpResource;
import org.wellkept.api.snapshot.SnapshotResource;
import org.wellkept.api.snapshot.SnapshotsResource;
import org.wellkept.api.succession.SuccessionsResource;

/**
 * The REST API. It answers for everything under {@code /api}, so that an address that does not exist is a problem there
 * too. Tokens are checked by MicroProfile JWT; no method asks for a role, because what a caller may do is core's
 * question.
 */
@ApplicationScoped
@ApplicationPath("/api")
@LoginConfig(authMethod = "MP-JWT")
public class RestApplication extends Application {

    private static final Set<Class<?>> RESOURCES = Set.of(
            AnchorResource.class,
            AnchorYearsResource.class,
            SuccessionsResource.class,
            BoardSuccessionsResource.class,
            HandoversResource.class,
            PassageResource.class,
            AsksResource.class,
            ChallengeResource.class,
            ChallengesResource.class,
            CommitmentMarksResource.class,
            MarkResource.class,
            QuietPeriodsResource.class,
            CommitmentRoundsResource.class,
            CommitmentsResource.class,
            EvidenceResource.class,
            FrameworksResource.class,
            FundingResource.class,
            ImportsResource.class,
            InvitationsResource.class,
            LivingWageResource.class,
            WageStandingsResource.class,
            MeResource.class,
            ReportsResource.class,
            PaperSettingsResource.class,
            BoardMeetingsResource.class,
            BoardDecisionsResource.class,
            MeetingsResource.class,
            AgendaItemsResource.class,
            DecisionsResource.class,
            PartnershipsResource.class,
            ProgramTokensResource.class,
            RolesResource.class,
            RollupResource.class,
            RollupsResource.class,
            PauseResource.class,
            ActivitiesResource.class,
            EstatesResource.class,
            RoomsResource.class,
            SitesResource.class,
            ContractsResource.class,
            SpendResource.class,
            SpendingResource.class,
            PledgesResource.class,
            ReturnResource.class,
            ReturnLinksResource.class,
            ReturnSheetsResource.class,
            ReturnsResource.class,
            RoundsResource.class,
            ReportUpResource.class,
            ReportedUpResource.class,
            SnapshotResource.class,
            SnapshotsResource.class,
            StandingsResource.class,
            SigningKeysResource.class,
            TokensResource.class,
            WaitingEvidenceResource.class);

    private static final Set<Class<?>> PROVIDERS = Set.of(
            RequestFilter.class,
            AnswerFilter.class,
            JsonBodyReader.class,
            JsonBodyWriter.class,
            ProblemExceptionMapper.class,
            RateLimitFilter.class,
            SignedInFilter.class,
            SizeLimitFilter.class,
            TokenFilter.class,
            UnexpectedExceptionMapper.class,
            WebExceptionMapper.class);

    /** What is served; the document at {@code /openapi} is held to these. */
    public static Set<Class<?>> resources() {
        return RESOURCES;
    }

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> all = new HashSet<>(RESOURCES);
        all.addAll(PROVIDERS);
        return all;
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                // parts of a form, as Jakarta REST 3.1 has them
                "jersey.config.server.provider.classnames",
                "org.glassfish.jersey.media.multipart.MultiPartFeature",
                // the description of this API is at /openapi
                "jersey.config.server.wadl.disableWadl",
                true,
                // an answer without a body is an answer, and no occasion for the server's own error page
                "jersey.config.server.response.setStatusOverSendError",
                true);
    }
}
