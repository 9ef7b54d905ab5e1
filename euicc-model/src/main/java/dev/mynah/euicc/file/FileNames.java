package dev.mynah.euicc.file;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What files and applications are called, for those who read traces. Several files share an identifier: the USIM's goes first. */
public final class FileNames {

    private static final Map<Integer, String> BY_FID = Stream.concat(directories(), files())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));

    private FileNames() {}

    private static Stream<Map.Entry<Integer, String>> directories() {
        FileCatalogue catalogue = FileCatalogue.standard();
        return Stream.concat(catalogue.applications().stream(), Stream.of(catalogue.masterFile()))
                .flatMap(DirectoryRow::allDirectories)
                .map(it -> Map.entry(it.fid(), it.type() == FileType.ADF ? "ADF" : it.name()));
    }

    private static Stream<Map.Entry<Integer, String>> files() {
        FileCatalogue catalogue = FileCatalogue.standard();
        return Stream.of(
                        catalogue.applications().get(0),
                        catalogue.masterFile(),
                        catalogue.applications().get(1),
                        catalogue.applications().get(2))
                .flatMap(DirectoryRow::allFiles)
                .map(it -> Map.entry(it.fid(), it.name()));
    }

    /** {@code EF.IMSI}, or the identifier itself when nobody has heard of it. */
    public static String ofFile(int fid) {
        return BY_FID.getOrDefault(fid, "%04X".formatted(fid));
    }

    /** {@code ADF.USIM}, or the AID itself. */
    public static String ofApplication(byte[] aid) {
        return FileCatalogue.standard().applications().stream()
                .filter(it -> aid.length > 0 && Arrays.equals(aid, Arrays.copyOf(it.aid(), aid.length)))
                .map(DirectoryRow::name)
                .findFirst()
                .orElseGet(() -> HexFormat.of().withUpperCase().formatHex(aid));
    }
}
