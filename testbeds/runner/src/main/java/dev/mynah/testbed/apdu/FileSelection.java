package dev.mynah.testbed.apdu;

import dev.mynah.euicc.file.DirectoryRow;
import dev.mynah.euicc.file.FileCatalogue;
import dev.mynah.euicc.file.FileRow;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The commands that select a file by its name, {@code EF.IMSI}, {@code ADF.USIM/DF.5GS} or {@code ISD-R}. */
public final class FileSelection {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String ISD_R = "A0000005591010FFFFFFFF8900000100";

    private FileSelection() {}

    /** One SELECT for an application where there is one above, and one by path for the rest; none for an unknown name. */
    public static List<String> of(String name) {
        if (name.equalsIgnoreCase("ISD-R")) {
            return List.of("00A4040010" + ISD_R + "00");
        }
        FileCatalogue catalogue = FileCatalogue.standard();
        Optional<String> path = catalogue
                .directories()
                .filter(row -> row.name().equalsIgnoreCase(name) || row.path().equalsIgnoreCase(name))
                .map(DirectoryRow::path)
                .findFirst()
                .or(() -> catalogue
                        .files()
                        .filter(row -> row.path().equalsIgnoreCase(name))
                        .map(FileRow::path)
                        .findFirst())
                .or(() -> first(catalogue, name));
        return path.map(it -> commands(catalogue, it)).orElse(List.of());
    }

    private static Optional<String> first(FileCatalogue catalogue, String name) {
        return catalogue
                .files()
                .filter(row -> row.name().equalsIgnoreCase(name))
                .map(FileRow::path)
                .min((a, b) -> Integer.compare(rank(a), rank(b)));
    }

    /** A name alone means the USIM's file first. */
    private static int rank(String path) {
        return path.startsWith("ADF.USIM") ? 0 : path.startsWith("MF") ? 1 : 2;
    }

    private static List<String> commands(FileCatalogue catalogue, String path) {
        List<String> commands = new ArrayList<>();
        String[] names = path.split("/");
        StringBuilder fids = new StringBuilder();
        String at = "";
        for (String part : names) {
            at = at.isEmpty() ? part : at + "/" + part;
            String here = at;
            Optional<DirectoryRow> directory = catalogue
                    .directories()
                    .filter(row -> row.path().equals(here))
                    .findFirst();
            if (directory.isPresent() && directory.get().aid().length > 0) {
                byte[] aid = directory.get().aid();
                commands.add("00A40400" + "%02X".formatted(aid.length) + HEX.formatHex(aid) + "00");
                fids.append("7FFF");
            } else if (directory.isPresent() && !here.equals("MF")) {
                fids.append("%04X".formatted(directory.get().fid()));
            } else {
                catalogue
                        .files()
                        .filter(row -> row.path().equals(here))
                        .findFirst()
                        .ifPresent(row -> fids.append("%04X".formatted(row.fid())));
            }
        }
        if (fids.length() == 0) {
            commands.add("00A40004023F0000");
        } else if (!fids.toString().equals("7FFF")) {
            commands.add("00A40804" + "%02X".formatted(fids.length() / 2) + fids + "00");
        }
        return commands;
    }
}
