package dev.mynah.euicc.saip;

import dev.mynah.euicc.file.DirectoryRow;
import dev.mynah.euicc.file.FileContent;
import dev.mynah.euicc.file.FileRow;
import dev.mynah.euicc.file.FileType;
import dev.mynah.euicc.profile.ProfileImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What a profile's image says, line by line, so that two can be compared. */
final class ImageText {

    private static final HexFormat HEX = HexFormat.of();

    private ImageText() {}

    static List<String> of(ProfileImage image) {
        List<String> lines = new ArrayList<>();
        lines.add(image.iccid());
        Stream.concat(Stream.of(image.masterFile()), image.applications().stream())
                .flatMap(DirectoryRow::allDirectories)
                .filter(directory -> directory.allFiles().anyMatch(it -> exists(image, it)))
                .forEach(it -> {
                    lines.add("%s %s %04x arr %d %s aid %s"
                            .formatted(
                                    it.path(),
                                    it.type(),
                                    it.fid(),
                                    it.arr(),
                                    it.attributes(),
                                    HEX.formatHex(it.aid())));
                    it.files().stream()
                            .filter(file -> exists(image, file))
                            .forEach(file -> lines.add(line(image, file)));
                });
        image.pins()
                .forEach(it -> lines.add("%s %02x %s %s"
                        .formatted(
                                it.directory(),
                                it.keyReference(),
                                HEX.formatHex(it.code()),
                                List.of(
                                        it.unblockingReference(),
                                        it.enabled(),
                                        it.canBeDisabled(),
                                        it.canBeChanged(),
                                        it.maxRetries(),
                                        it.retriesLeft()))));
        image.puks()
                .forEach(it -> lines.add("PUK %02x %s %d %d"
                        .formatted(it.keyReference(), HEX.formatHex(it.code()), it.maxRetries(), it.retriesLeft())));
        image.keys()
                .forEach((application, it) -> lines.add("%s %s %d %s %s %s %d %s"
                        .formatted(
                                application,
                                it.algorithm(),
                                it.options(),
                                HEX.formatHex(it.key()),
                                HEX.formatHex(it.operatorVariant()),
                                it.rules(),
                                it.keccakIterations(),
                                Arrays.toString(it.sequenceNumbers()))));
        image.securityDomains().forEach(domain -> {
            lines.add("SD %s %s"
                    .formatted(
                            HEX.formatHex(domain.aid()),
                            domain.tars().stream().map(HEX::formatHex).toList()));
            domain.keys()
                    .forEach(it -> lines.add("key %02x %d %02x %s %d"
                            .formatted(
                                    it.version(),
                                    it.identifier(),
                                    it.type(),
                                    HEX.formatHex(it.value()),
                                    it.counter())));
        });
        image.remoteFileManagement()
                .forEach(it -> lines.add("RFM %s %s %02x %s %s %s %s %s"
                        .formatted(
                                HEX.formatHex(it.aid()),
                                it.tars().stream().map(HEX::formatHex).toList(),
                                it.minimumSecurityLevel(),
                                HEX.formatHex(it.uiccAccess()),
                                HEX.formatHex(it.uiccAdminAccess()),
                                it.adf().map(HEX::formatHex),
                                HEX.formatHex(it.adfAccess()),
                                HEX.formatHex(it.adfAdminAccess()))));
        return lines.stream().sorted().toList();
    }

    private static boolean exists(ProfileImage image, FileRow row) {
        boolean there = !row.given() || image.contents().containsKey(row.path());
        return there
                && (content(image, row).bytes().length > 0
                        || row.type() == FileType.BER_TLV
                        || !row.attributes().link().isEmpty());
    }

    private static FileContent content(ProfileImage image, FileRow row) {
        FileContent given = image.contents().get(row.path());
        return given == null ? new FileContent(row.initial(), row.recordLength()) : given;
    }

    private static String line(ProfileImage image, FileRow row) {
        FileContent content = content(image, row);
        return "%s %s %04x sfi %d arr %d %s length %d %s"
                .formatted(
                        row.path(),
                        row.type(),
                        row.fid(),
                        row.sfi(),
                        row.arr(),
                        row.attributes(),
                        content.recordLength(),
                        HEX.formatHex(content.bytes()));
    }
}
