package org.wellkept.ui.transparency;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.ui.look.Words;

/**
 * Says what happened and what to do, in a sentence each. No detail of the inside ever stands here.
 *
 * @param number with which a report can be found in the log, or null
 */
public record ErrorPage(
        int status,
        String heading,
        List<String> whatHappened,
        String whatToDo,
        @Nullable String number) implements PublicPage {

    public ErrorPage {
        whatHappened = List.copyOf(whatHappened);
    }

    @Override
    public Frame frame() {
        return Frame.of(heading, heading, null);
    }

    /** Neither says whether something is there that the reader may not see. */
    static ErrorPage notFound() {
        return forStatus(404);
    }

    static ErrorPage removed() {
        return forStatus(410);
    }

    static ErrorPage tooLong() {
        return invalid(List.of(new FieldProblem("address", "The address is too long", "Shorten what you look for")));
    }

    static ErrorPage invalid(List<FieldProblem> problems) {
        return new ErrorPage(
                400,
                "We couldn’t read that address",
                problems.stream()
                        .map(problem -> Words.stopped(problem.problem()) + " " + Words.stopped(problem.mend()))
                        .toList(),
                "Go back to the page that you came from and choose again. Nothing was changed.",
                null);
    }

    /** Something in the address that no link or form of ours makes. */
    public static ErrorPage unknownChoice(String parameter) {
        return invalid(List.of(new FieldProblem(
                parameter,
                "We don’t know the choice made for “" + parameter + "”",
                "Choose one of those that the page offers")));
    }

    static ErrorPage unexpected(String number) {
        return new ErrorPage(
                500,
                "Something went wrong on our side",
                List.of("We couldn’t make this page. It is not your doing, and nothing was changed."),
                "Try again in a few minutes. If it happens again, tell whoever runs this site the number below.",
                number);
    }

    static ErrorPage forStatus(int status) {
        return switch (status) {
            case 404 ->
                new ErrorPage(
                        404,
                        "There is no such page",
                        List.of("The address may have a slip in it, or what it leads to isn’t public."),
                        "Check the address, or start from the list of areas.",
                        null);
            case 405 ->
                new ErrorPage(
                        405,
                        "This page can only be read",
                        List.of("Something was sent to an address that takes nothing in. Nothing was changed."),
                        "Open the page again, or start from the list of areas.",
                        null);
            case 410 ->
                new ErrorPage(
                        410,
                        "This was taken down",
                        List.of("What stood at this address was removed, and won’t come back here."),
                        "Start from the list of areas.",
                        null);
            case 401, 403 ->
                new ErrorPage(
                        status,
                        "This isn’t open to you",
                        List.of("The address needs an account, or another role than yours."),
                        "Sign in, or ask whoever runs your board’s rounds.",
                        null);
            case 413 ->
                new ErrorPage(
                        413,
                        "That was too large",
                        List.of("What you sent is larger than we can take in. Nothing was kept of it."),
                        "Send it in smaller parts.",
                        null);
            case 503 ->
                new ErrorPage(
                        503,
                        "We can’t answer just now",
                        List.of("The service is starting, stopping or very busy. Nothing was changed."),
                        "Try again in a few minutes.",
                        null);
            default ->
                status >= 500
                        ? new ErrorPage(
                                status,
                                "Something went wrong on our side",
                                List.of("We couldn’t answer. It is not your doing, and nothing was changed."),
                                "Try again in a few minutes.",
                                null)
                        : new ErrorPage(
                                status,
                                "We couldn’t read what was asked",
                                List.of("The request isn’t one that this site understands. Nothing was changed."),
                                "Go back to the page that you came from, or start from the list of areas.",
                                null);
        };
    }
}
