package org.wellkept.core.evidence;

import java.util.Optional;
import java.util.Set;
import org.apache.tika.mime.MediaType;

/** What people call a kind of file. */
final class TypeWords {

    private static final Set<String> PROGRAMS = Set.of(
            "x-msdownload",
            "x-dosexec",
            "vnd.microsoft.portable-executable",
            "x-elf",
            "x-executable",
            "x-sharedlib",
            "x-object",
            "x-coredump",
            "x-mach-o",
            "x-mach-o-executable",
            "x-ms-installer",
            "x-msi",
            "java-archive",
            "java-vm",
            "vnd.android.package-archive",
            "x-sh",
            "x-bat",
            "x-msdos-program",
            "x-ms-shortcut",
            "javascript",
            "x-python",
            "x-perl",
            "x-ruby",
            "x-php",
            "x-vbscript",
            "x-powershell");

    private static final Set<String> ARCHIVES = Set.of(
            "zip",
            "gzip",
            "x-7z-compressed",
            "x-rar-compressed",
            "x-tar",
            "x-gtar",
            "x-bzip2",
            "x-xz",
            "zstd",
            "x-iso9660-image");

    private static final Set<String> OLD_OFFICE = Set.of(
            "x-tika-msoffice",
            "msword",
            "vnd.ms-excel",
            "vnd.ms-powerpoint",
            "vnd.ms-outlook",
            "x-tika-ooxml-protected");

    private TypeWords() {}

    /** What it is called by people, with its article. */
    static String of(MediaType type) {
        String media = type.getBaseType().toString();
        String subtype = type.getSubtype();
        Optional<EvidenceType> ours = EvidenceType.ofMediaType(media);
        if (ours.isPresent()) {
            return ours.get().oneOfThem();
        }
        if (PROGRAMS.contains(subtype)) {
            return "a program";
        }
        if (ARCHIVES.contains(subtype)) {
            return "an archive of other files";
        }
        if (OLD_OFFICE.contains(subtype)) {
            return "an Office file of before 2007, or one with a password";
        }
        if (media.equals("text/html") || media.equals("application/xhtml+xml")) {
            return "a web page";
        }
        if (media.equals("message/rfc822")) {
            return "an e-mail";
        }
        return switch (type.getType()) {
            case "image" -> "a picture of another kind (" + subtype + ")";
            case "audio", "video" -> "a recording";
            case "text" -> "a text of another kind (" + subtype + ")";
            default ->
                type.equals(MediaType.OCTET_STREAM) ? "something that we don't know" : "something else (" + media + ")";
        };
    }
}
