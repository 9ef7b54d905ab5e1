package dev.mynah.euicc.saip.build;

import dev.mynah.euicc.file.FileAttributes;
import dev.mynah.euicc.file.FileContent;
import dev.mynah.euicc.file.FileRow;
import dev.mynah.euicc.file.FileType;
import dev.mynah.euicc.file.LifeCycle;
import dev.mynah.euicc.saip.element.Fcp;
import dev.mynah.euicc.saip.element.ProprietaryFileInformation;
import dev.mynah.euicc.saip.template.TemplateRow;
import java.util.Arrays;
import java.util.Optional;

/** What a package must say of one file: its {@link Fcp} where it isn't the template's, and the body where that isn't. */
final class FileDescription {

    private static final int DATA_CODING = 0x21;

    private final FileRow row;
    private final FileContent content;
    private final TemporaryIdentifiers identifiers;

    FileDescription(FileRow row, FileContent content, TemporaryIdentifiers identifiers) {
        this.row = row;
        this.content = content;
        this.identifiers = identifiers;
    }

    private FileAttributes attributes() {
        return row.attributes();
    }

    private boolean isLink() {
        return !attributes().link().isEmpty();
    }

    /** What the body says beyond the template's, or beyond FF. */
    BodyDifference body(Optional<TemplateRow> template) {
        if (isLink()) {
            return BodyDifference.none();
        }
        byte[] bytes = content.bytes();
        if (row.type() == FileType.BER_TLV) {
            return BodyDifference.all(bytes);
        }
        return BodyDifference.between(
                template.map(it -> it.initial(bytes.length, content.recordLength()))
                        .orElseGet(() -> filled(bytes.length)),
                bytes);
    }

    private static byte[] filled(int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) 0xFF);
        return bytes;
    }

    /** The differences from a template's file; its identifier too when it isn't the expected one. */
    Fcp differences(TemplateRow template, int expectedFid) {
        boolean sameRecords = content.recordLength() == template.recordLength();
        boolean sameSize = isLink() || (sameRecords && size() == template.bodySize());
        return new Fcp(
                row.type().hasRecords() && !sameRecords ? Optional.of(descriptor()) : Optional.empty(),
                row.fid() == expectedFid ? Optional.empty() : Optional.of(Octets.of(row.fid(), 2)),
                Optional.empty(),
                lifeCycle(),
                row.arr() == template.arr() && attributes().arrFid() == 0
                        ? Optional.empty()
                        : Optional.of(securityAttributes()),
                sameSize ? Optional.empty() : Optional.of(Octets.shortest(size())),
                Optional.empty(),
                row.sfi() == template.sfi() ? Optional.empty() : Optional.of(sfi()),
                proprietary(),
                link());
    }

    /** All of it, for a file without a template. */
    Fcp whole() {
        return new Fcp(
                Optional.of(descriptor()),
                Optional.of(Octets.of(row.fid(), 2)),
                Optional.empty(),
                lifeCycle(),
                Optional.of(securityAttributes()),
                isLink() ? Optional.empty() : Optional.of(Octets.shortest(size())),
                Optional.empty(),
                Optional.of(sfi()),
                proprietary(),
                link());
    }

    private int size() {
        return row.type() == FileType.BER_TLV
                ? Math.max(attributes().maximumSize(), content.bytes().length)
                : content.bytes().length;
    }

    private byte[] descriptor() {
        byte type = (byte) row.type().descriptor();
        return row.type().hasRecords()
                ? new byte[] {type, DATA_CODING, 0, (byte) content.recordLength()}
                : new byte[] {type, DATA_CODING};
    }

    private byte[] lifeCycle() {
        return new byte[] {(byte) attributes().lifeCycle().status()};
    }

    private byte[] securityAttributes() {
        return securityAttributes(row.arr(), attributes());
    }

    static byte[] securityAttributes(int arr, FileAttributes attributes) {
        return attributes.arrFid() == 0
                ? new byte[] {(byte) arr}
                : new byte[] {(byte) (attributes.arrFid() >> 8), (byte) attributes.arrFid(), (byte) arr};
    }

    private byte[] sfi() {
        return row.sfi() == FileRow.NO_SFI ? new byte[0] : new byte[] {(byte) (row.sfi() << 3)};
    }

    private Optional<ProprietaryFileInformation> proprietary() {
        int special =
                (attributes().highUpdateActivity() ? 0x80 : 0) | (attributes().usableWhenDeactivated() ? 0x40 : 0);
        int maximum = attributes().maximumSize();
        return special == 0 && maximum == 0
                ? Optional.empty()
                : Optional.of(new ProprietaryFileInformation(
                        new byte[] {(byte) special},
                        Optional.empty(),
                        Optional.empty(),
                        maximum == 0 ? Optional.empty() : Optional.of(Octets.shortest(maximum)),
                        new byte[] {1}));
    }

    private Optional<byte[]> link() {
        return isLink() ? Optional.of(identifiers.path(attributes().link())) : Optional.empty();
    }

    /** The life cycle of a directory as most are. */
    static byte[] activated() {
        return new byte[] {(byte) LifeCycle.ACTIVATED.status()};
    }
}
