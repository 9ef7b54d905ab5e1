package dev.mynah.euicc.file;

import java.util.HexFormat;
import java.util.stream.Collectors;

/** The page {@code docs/card-files.md}: every file of the catalogue with what a reader of traces asks about it. */
final class CardFilesPage {

    private CardFilesPage() {}

    /** The page in Markdown. */
    public static String of(FileCatalogue catalogue) {
        StringBuilder page = new StringBuilder("""
                # Files on the card

                What a profile's file system holds, from the rows the card is made of. Access is read / update; sizes are bytes.
                A file without a size exists only in profiles that give it content.
                """);
        catalogue.directories().forEach(directory -> {
            page.append("\n## ").append(directory.path());
            if (directory.type() == FileType.ADF) {
                page.append(" (AID ").append(hex(directory.aid())).append(')');
            } else {
                page.append(" (").append(fid(directory.fid())).append(')');
            }
            page.append("\n\nTS ").append(directory.clause()).append("\n\n");
            page.append(
                    "| file | FID | SFI | type | size | access | service | TS |\n|---|---|---|---|---|---|---|---|\n");
            directory.files().forEach(row -> page.append(row(row)));
        });
        return page.toString();
    }

    private static String row(FileRow row) {
        AccessRule rule = AccessRule.standard(row.arr());
        return "| %s | %s | %s | %s | %s | %s / %s | %s | %s |\n"
                .formatted(
                        row.name(),
                        fid(row.fid()),
                        row.sfi() == FileRow.NO_SFI ? "" : "%02X".formatted(row.sfi()),
                        row.type().label(),
                        size(row),
                        rule.condition(FileOperation.READ),
                        rule.condition(FileOperation.UPDATE),
                        row.services().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                        row.clause());
    }

    private static String size(FileRow row) {
        if (row.initial().length == 0) {
            return "";
        }
        return row.type().hasRecords() ? row.records() + " x " + row.recordLength() : "" + row.initial().length;
    }

    private static String fid(int fid) {
        return "%04X".formatted(fid);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
