package dev.mynah.euicc.saip.install;

import dev.mynah.euicc.file.FileAttributes;
import dev.mynah.euicc.file.FileRow;
import dev.mynah.euicc.file.FileType;
import dev.mynah.euicc.file.LifeCycle;
import dev.mynah.euicc.saip.element.Fcp;
import dev.mynah.euicc.saip.element.ProprietaryFileInformation;
import dev.mynah.euicc.saip.schema.BadElement;
import dev.mynah.euicc.saip.schema.PeStatus;
import java.util.Optional;

/** Reads the octets of an {@link Fcp}: absent ones are what the template says. */
final class FileControl {

    private static final int SHAREABLE = 0x40;
    private static final int NOTHING_ALLOWED = 0;

    private final Fcp fcp;

    FileControl(Fcp fcp) {
        this.fcp = fcp;
    }

    Optional<FileType> type() throws BadElement {
        if (fcp.descriptor().isEmpty()) {
            return Optional.empty();
        }
        int descriptor = fcp.descriptor().get()[0] & 0xFF & ~SHAREABLE;
        return Optional.of(
                switch (descriptor) {
                    case 0x01 -> FileType.TRANSPARENT;
                    case 0x02 -> FileType.LINEAR_FIXED;
                    case 0x06 -> FileType.CYCLIC;
                    case 0x39 -> FileType.BER_TLV;
                    case 0x38 -> FileType.DF;
                    default -> throw bad("file descriptor %02X".formatted(descriptor));
                });
    }

    /** Empty when the descriptor doesn't say. */
    Optional<Integer> recordLength() throws BadElement {
        byte[] descriptor = fcp.descriptor().orElse(new byte[0]);
        int length = switch (descriptor.length) {
            case 3 -> descriptor[2] & 0xFF;
            case 4 -> (descriptor[2] & 0xFF) << 8 | (descriptor[3] & 0xFF);
            default -> -1;
        };
        if (length == 0 || length > 0xFF) {
            throw bad("records of " + length + " octets");
        }
        return length < 0 ? Optional.empty() : Optional.of(length);
    }

    Optional<Integer> fid() {
        return fcp.fid().map(it -> (it[0] & 0xFF) << 8 | (it[1] & 0xFF));
    }

    /** {@link FileRow#NO_SFI} when the package says that there is none. */
    Optional<Integer> sfi() {
        return fcp.sfi().map(it -> it.length == 0 ? FileRow.NO_SFI : (it[0] & 0xFF) >> 3);
    }

    int arr(Optional<Integer> otherwise) throws BadElement {
        byte[] reference = fcp.securityAttributes().orElse(new byte[0]);
        return switch (reference.length) {
            case 0 -> otherwise.orElse(NOTHING_ALLOWED);
            case 1 -> reference[0] & 0xFF;
            case 3 -> reference[2] & 0xFF;
            default -> throw bad("security attributes of " + reference.length + " octets");
        };
    }

    Optional<Integer> size() throws BadElement {
        return number(fcp.size());
    }

    boolean isLink() {
        return fcp.linkPath().filter(it -> it.length > 0).isPresent();
    }

    byte[] linkPath() {
        return fcp.linkPath().orElse(new byte[0]);
    }

    Optional<byte[]> fillPattern() {
        return fcp.proprietary().flatMap(ProprietaryFileInformation::fillPattern);
    }

    Optional<byte[]> repeatPattern() {
        return fcp.proprietary().flatMap(ProprietaryFileInformation::repeatPattern);
    }

    FileAttributes attributes() throws BadElement {
        LifeCycle lifeCycle = LifeCycle.of(fcp.lifeCycle()[0] & 0xFF)
                .orElseThrow(() -> bad("life cycle status %02X".formatted(fcp.lifeCycle()[0])));
        FileAttributes attributes = FileAttributes.STANDARD.withLifeCycle(lifeCycle);
        byte[] reference = fcp.securityAttributes().orElse(new byte[0]);
        if (reference.length == 3) {
            attributes = attributes.withArrFid((reference[0] & 0xFF) << 8 | (reference[1] & 0xFF));
        }
        if (fcp.proprietary().isPresent()) {
            ProprietaryFileInformation own = fcp.proprietary().get();
            attributes = attributes
                    .withSpecialInformation(own.specialInformation()[0])
                    .withMaximumSize(number(own.maximumSize()).orElse(0));
        }
        return attributes;
    }

    private static Optional<Integer> number(Optional<byte[]> octets) throws BadElement {
        if (octets.isEmpty()) {
            return Optional.empty();
        }
        long number = 0;
        for (byte b : octets.get()) {
            number = number << 8 | (b & 0xFF);
        }
        if (number > Integer.MAX_VALUE) {
            throw new BadElement(PeStatus.Code.NOT_ENOUGH_MEMORY, "a file of " + number + " octets");
        }
        return Optional.of((int) number);
    }

    private static BadElement bad(String reason) {
        return new BadElement(PeStatus.Code.BAD_VALUES, reason);
    }
}
