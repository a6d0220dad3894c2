package org.wellkept.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wellkept.api.RestApplication;
import org.wellkept.api.SignedIn;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.json.MergePatch;
import org.wellkept.api.problem.ProblemKind;
import org.wellkept.auth.returnlink.ReturnLinkGiven;
import org.wellkept.auth.token.SigningKeyRead;
import org.wellkept.core.Coded;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.Scope;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchor.AnchorStage;
import org.wellkept.core.anchoryear.AnchorFigure;
import org.wellkept.core.anchoryear.AnchorYearState;
import org.wellkept.core.anchoryear.FigureUnit;
import org.wellkept.core.ask.AskAnswer;
import org.wellkept.core.challenge.ChallengeState;
import org.wellkept.core.changed.Changed;
import org.wellkept.core.changed.Effect;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.commitment.CommitmentFlag;
import org.wellkept.core.coproduction.ActivityKind;
import org.wellkept.core.coproduction.Decision;
import org.wellkept.core.coproduction.FeedbackState;
import org.wellkept.core.coproduction.Rung;
import org.wellkept.core.estates.AccessNeed;
import org.wellkept.core.estates.EstateFigure;
import org.wellkept.core.estates.Hire;
import org.wellkept.core.estates.SpaceKind;
import org.wellkept.core.estates.Weekday;
import org.wellkept.core.evidence.EvidencePurpose;
import org.wellkept.core.evidence.EvidenceType;
import org.wellkept.core.imports.ImportField;
import org.wellkept.core.imports.ImportKind;
import org.wellkept.core.imports.ImportMode;
import org.wellkept.core.imports.ImportStatus;
import org.wellkept.core.livingwage.ContractedStaff;
import org.wellkept.core.livingwage.Renewal;
import org.wellkept.core.livingwage.WageStatus;
import org.wellkept.core.mark.Mark;
import org.wellkept.core.meeting.AskedOfBoard;
import org.wellkept.core.meeting.DecisionKind;
import org.wellkept.core.meeting.DecisionState;
import org.wellkept.core.meeting.MeetingState;
import org.wellkept.core.partnership.BoardKind;
import org.wellkept.core.partnership.OrganisationKind;
import org.wellkept.core.procurement.ContractFigure;
import org.wellkept.core.procurement.ContractKind;
import org.wellkept.core.procurement.CountedElsewhere;
import org.wellkept.core.procurement.SpendPart;
import org.wellkept.core.procurement.SupplierKind;
import org.wellkept.core.release.Part;
import org.wellkept.core.report.Edition;
import org.wellkept.core.report.PaperForm;
import org.wellkept.core.report.RecommendationKind;
import org.wellkept.core.report.ReportState;
import org.wellkept.core.report.SectionKind;
import org.wellkept.core.returns.ReturnDetails;
import org.wellkept.core.returns.sheet.SheetKind;
import org.wellkept.core.returns.sheet.SheetPreview;
import org.wellkept.core.round.RoundQuestion;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.succession.SuccessionKind;
import org.wellkept.core.terms.Evidence;
import org.wellkept.core.terms.MilestoneStatus;
import org.wellkept.core.terms.Pace;
import org.wellkept.core.terms.PreventionLevel;
import org.wellkept.core.terms.Stance;
import org.wellkept.core.undertaking.ClosedAs;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.undertaking.State;
import org.wellkept.core.undertaking.UndertakingKind;
import org.wellkept.core.update.CameBy;
import org.wellkept.core.update.Rating;

class OpenApiDocumentTest {

    private static final JsonNode DOCUMENT = OpenApiDocument.tree();
    private static final Set<String> MULTIPART = Set.of(MediaType.MULTIPART_FORM_DATA);

    @Test
    void it_is_OpenAPI_3_1() {
        assertThat(DOCUMENT.get("openapi").textValue()).startsWith("3.1.");
    }

    @Test
    void it_describes_exactly_what_is_served() {
        assertThat(described()).isEqualTo(served(RestApplication.resources()));
    }

    @Test
    void a_method_that_it_does_not_describe_is_found() {
        assertThat(described()).isNotEqualTo(served(Set.of(PlantedResource.class)));
    }

    @Test
    void every_reference_leads_somewhere() {
        List<String> lost = new ArrayList<>();
        walk(DOCUMENT, node -> {
            JsonNode reference = node.get("$ref");
            if (reference != null
                    && DOCUMENT.at(reference.textValue().substring(1)).isMissingNode()) {
                lost.add(reference.textValue());
            }
        });

        assertThat(lost).isEmpty();
    }

    @Test
    void every_component_is_used() {
        Set<String> used = new TreeSet<>();
        walk(DOCUMENT, node -> {
            if (node.has("$ref")) {
                used.add(node.get("$ref").textValue());
            }
        });
        List<String> idle = new ArrayList<>();
        DOCUMENT.get("components").properties().stream()
                .filter(kind -> !kind.getKey().equals("securitySchemes"))
                .forEach(kind -> kind.getValue().fieldNames().forEachRemaining(name -> {
                    if (!used.contains("#/components/" + kind.getKey() + "/" + name)) {
                        idle.add(kind.getKey() + "/" + name);
                    }
                }));

        assertThat(idle).isEmpty();
    }

    @Test
    void every_member_of_an_answer_is_always_there() {
        List<String> sometimes = new ArrayList<>();
        for (Map.Entry<String, JsonNode> schema :
                DOCUMENT.at("/components/schemas").properties()) {
            boolean sent = schema.getKey().startsWith("New")
                    || Set.of(
                                    "Problem",
                                    "CommitmentPatch",
                                    "AnswerPatch",
                                    "Closing",
                                    "Endorsement",
                                    "Mapping",
                                    "DateToWrite")
                            .contains(schema.getKey());
            if (!sent) {
                walk(schema.getValue(), node -> {
                    if (node.has("properties")) {
                        Set<String> required = texts(node.path("required"));
                        node.get("properties").fieldNames().forEachRemaining(name -> {
                            if (!required.contains(name)) {
                                sometimes.add(schema.getKey() + "." + name);
                            }
                        });
                    }
                });
            }
        }

        assertThat(sometimes).isEmpty();
    }

    @Test
    void every_list_of_choices_is_one_that_core_knows() {
        Set<Set<String>> known = Stream.of(
                        Said.class,
                        Rating.class,
                        ShownAnswer.class,
                        CheckAnswer.class,
                        EvidencePurpose.class,
                        EvidenceType.class,
                        AskAnswer.class,
                        Edition.class,
                        ReportState.class,
                        SectionKind.class,
                        RecommendationKind.class,
                        PaperForm.class,
                        MeetingState.class,
                        AskedOfBoard.class,
                        DecisionKind.class,
                        DecisionState.class,
                        ChallengeState.class,
                        Mark.class,
                        State.class,
                        ClosedAs.class,
                        Visibility.class,
                        Effect.class,
                        MilestoneStatus.class,
                        CommitmentFlag.class,
                        Role.class,
                        Scope.class,
                        SigningKeyRead.State.class,
                        OrganisationKind.class,
                        BoardKind.class,
                        Stance.class,
                        PreventionLevel.class,
                        Evidence.class,
                        Pace.class,
                        Changed.class,
                        ImportField.class,
                        UndertakingKind.class,
                        AnchorDimension.class,
                        AnchorStage.class,
                        ImportKind.class,
                        ImportMode.class,
                        ImportStatus.class,
                        RoundQuestion.class,
                        CameBy.class,
                        ReturnDetails.Standing.class,
                        SheetKind.class,
                        SheetPreview.State.class,
                        ReturnLinkGiven.Standing.class,
                        ActivityKind.class,
                        Rung.class,
                        FeedbackState.class,
                        Decision.class,
                        WageStatus.class,
                        ContractedStaff.class,
                        Renewal.class,
                        AnchorFigure.class,
                        AnchorYearState.class,
                        FigureUnit.class,
                        SuccessionKind.class,
                        Part.class,
                        SpaceKind.class,
                        Hire.class,
                        EstateFigure.class,
                        AccessNeed.class,
                        Weekday.class,
                        ContractKind.class,
                        SupplierKind.class,
                        ContractFigure.class,
                        CountedElsewhere.Because.class,
                        SpendPart.class)
                .map(choices -> Arrays.stream(choices.getEnumConstants())
                        .map(choice -> ((Coded) choice).code())
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
        known.add(Set.of("error", "warning"));
        known.add(Set.of("exactly", "fewerThanFive", "keptBack"));
        // as what a program may act
        known.add(Set.of(Role.CONTRIBUTOR.code(), Role.LEAD.code()));
        List<Set<String>> unknown = new ArrayList<>();
        walk(DOCUMENT, node -> {
            if (node.path("enum").isArray() && !node.get("enum").get(0).isNumber()) {
                Set<String> codes = texts(node.get("enum"));
                if (!known.contains(codes)) {
                    unknown.add(codes);
                }
            }
        });

        assertThat(unknown).isEmpty();
    }

    @Test
    void every_kind_of_problem_is_named() {
        String types = DOCUMENT.at("/components/schemas/Problem/properties/type/description")
                .textValue();

        assertThat(ProblemKind.values())
                .allSatisfy(kind -> assertThat(types).containsPattern("[ ,]" + kind.slug() + "[,.]"));
    }

    /** One line for each operation, from the document. */
    static List<String> described() {
        Map<String, String> operations = new TreeMap<>();
        for (Map.Entry<String, JsonNode> path : DOCUMENT.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                JsonNode described = operation.getValue();
                operations.put(
                        path.getKey() + " " + operation.getKey(),
                        line(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                signedIn(described),
                                parameters(described),
                                names(described.path("requestBody").path("content")),
                                names(described.path("responses"))));
            }
        }
        return List.copyOf(operations.values());
    }

    private static boolean signedIn(JsonNode operation) {
        JsonNode security = operation.get("security");
        return security != null && security.size() == 1 && security.get(0).has("token");
    }

    /** Paths, headers, and whether there is anything in the query. */
    private static Set<String> parameters(JsonNode operation) {
        Set<String> names = new TreeSet<>();
        for (JsonNode parameter : operation.path("parameters")) {
            JsonNode resolved = parameter.has("$ref")
                    ? DOCUMENT.at(parameter.get("$ref").textValue().substring(1))
                    : parameter;
            String in = resolved.get("in").textValue();
            names.add(
                    in.equals("query")
                            ? "query"
                            : in + " " + resolved.get("name").textValue());
        }
        return names;
    }

    /** One line for each operation, from the resource methods. */
    private static List<String> served(Set<Class<?>> resources) {
        Map<String, String> operations = new TreeMap<>();
        for (Class<?> resource : resources) {
            for (Method method : resource.getMethods()) {
                verb(method).ifPresent(verb -> {
                    String path = "/api/" + resource.getAnnotation(Path.class).value()
                            + Optional.ofNullable(method.getAnnotation(Path.class))
                                    .map(own -> "/" + own.value())
                                    .orElse("");
                    operations.put(path + " " + verb.toLowerCase(Locale.ROOT), line(verb, path, method, resource));
                });
            }
        }
        return List.copyOf(operations.values());
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String line(String verb, String path, Method method, Class<?> resource) {
        boolean reads = method.isAnnotationPresent(GET.class);
        boolean signedIn = method.isAnnotationPresent(SignedIn.class);
        Set<String> parameters = new TreeSet<>();
        boolean asksByQuery = false;
        Set<String> takes = Set.of();
        boolean takesVersion = false;
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(PathParam.class)) {
                parameters.add(
                        "path " + parameter.getAnnotation(PathParam.class).value());
            } else if (parameter.isAnnotationPresent(HeaderParam.class)) {
                parameters.add(
                        "header " + parameter.getAnnotation(HeaderParam.class).value());
                takesVersion = true;
            } else if (parameter.getType() == UriInfo.class) {
                asksByQuery = reads;
            } else if (parameter.getType() == ObjectNode.class) {
                takes = consumed(method, resource);
            } else if (parameter.getParameterizedType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] == EntityPart.class) {
                takes = consumed(method, resource);
            }
        }
        if (asksByQuery) {
            parameters.add("query");
        }
        Set<String> statuses = new TreeSet<>(Set.of("default", "401"));
        if (reads) {
            statuses.addAll(Set.of("200", "304"));
            parameters.add("header If-None-Match");
        } else {
            statuses.add(
                    method.getReturnType() == void.class
                            ? "204"
                            : method.getReturnType() == Response.class ? "201" : "200");
        }
        if (asksByQuery) {
            statuses.add("400");
        }
        if (!takes.isEmpty()) {
            statuses.addAll(Set.of("400", "413", "415", "422"));
        }
        if (parameters.stream().anyMatch(name -> name.startsWith("path "))) {
            statuses.add("404");
        }
        if (!reads && signedIn) {
            statuses.addAll(Set.of("403", "409"));
        }
        boolean patches = method.isAnnotationPresent(PATCH.class);
        if (takesVersion || patches) {
            statuses.add("412");
        }
        if (takesVersion && (patches || method.isAnnotationPresent(PUT.class))) {
            statuses.add("428");
        }
        if (path.endsWith("/history")
                || (reads && path.contains("/commitment-rounds"))
                || (reads
                        && Stream.of(
                                        "/signing-keys",
                                        "/roles",
                                        "/invitations",
                                        "/evidence",
                                        "/return",
                                        "/return/{reference}",
                                        "/return/spreadsheet",
                                        "/return/spreadsheet/{id}",
                                        "/return/links",
                                        "/rounds/{id}/returns",
                                        "/rounds/{id}/snapshot",
                                        "/snapshots",
                                        "/reported-up",
                                        "/paper-settings")
                                .anyMatch(path::endsWith))) {
            statuses.add("403");
        }
        if (path.endsWith("/auth/token")) {
            statuses.add("429");
        }
        return line(verb, path, signedIn, parameters, takes, statuses);
    }

    private static Set<String> consumed(Method method, Class<?> resource) {
        Consumes own = method.getAnnotation(Consumes.class);
        Set<String> consumed = Set.of((own == null ? resource.getAnnotation(Consumes.class) : own).value());
        assertThat(consumed).isIn(Set.of(MediaType.APPLICATION_JSON), Set.of(MergePatch.MERGE_PATCH_JSON), MULTIPART);
        return consumed;
    }

    private static String line(
            String verb,
            String path,
            boolean signedIn,
            Set<String> parameters,
            Set<String> takes,
            Set<String> statuses) {
        return "%s %s%s%n    %s%n    takes %s%n    answers %s"
                .formatted(
                        verb,
                        path,
                        signedIn ? " (signed in)" : "",
                        String.join(", ", parameters),
                        takes,
                        String.join(" ", statuses));
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(item -> {
            if (item.isTextual()) {
                texts.add(item.textValue());
            }
        });
        return texts;
    }

    static void walk(JsonNode node, Consumer<JsonNode> visit) {
        visit.accept(node);
        node.forEach(child -> walk(child, visit));
    }

    /** What the document does not describe. */
    @Path("v1/planted")
    @Produces(MediaType.APPLICATION_JSON)
    public static class PlantedResource {
        @GET
        public ListBody<PlantedBody> list() {
            return new ListBody<>(List.of(), null);
        }

        /** Of no use. */
        public record PlantedBody(String slug) {}
    }
}
