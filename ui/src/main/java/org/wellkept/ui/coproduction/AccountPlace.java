package org.wellkept.ui.coproduction;

/** Where in an account something stands, as people call it. */
final class AccountPlace {

    private AccountPlace() {}

    /** For the field's name in the API: {@code changes[1].reason} is "What happened, 2: why". */
    static String words(String field) {
        if (field.startsWith("changes[")) {
            int number = Integer.parseInt(field.substring("changes[".length(), field.indexOf(']'))) + 1;
            return "What happened, " + number + ": "
                    + switch (field.substring(field.indexOf('.') + 1)) {
                        case "reason" -> "why";
                        case "done" -> "what was done";
                        default -> "what people said";
                    };
        }
        return switch (field) {
            case "title" -> "The title";
            case "purpose" -> "What was done and why";
            case "partnersWritten" -> "Partners, as written";
            case "groupsWritten" -> "Groups, as written";
            case "reached" -> "How people were reached";
            case "accessNeeds" -> "Access and communication";
            case "fourPi.principles" -> "Principles";
            case "fourPi.purpose" -> "Purpose";
            case "fourPi.presence" -> "Presence";
            case "fourPi.process" -> "Process";
            case "fourPi.impact" -> "Impact";
            default -> "What was said";
        };
    }
}
