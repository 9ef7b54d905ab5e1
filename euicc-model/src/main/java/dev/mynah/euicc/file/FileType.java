package dev.mynah.euicc.file;

import java.util.Locale;
import java.util.Optional;

/** What a file is, with its file descriptor byte (TS 102 221 11.1.1.4.3). */
public enum FileType {
    MF(0x78),
    DF(0x78),
    ADF(0x78),
    TRANSPARENT(0x41),
    LINEAR_FIXED(0x42),
    CYCLIC(0x46),
    BER_TLV(0x79);

    private final int descriptor;

    FileType(int descriptor) {
        this.descriptor = descriptor;
    }

    /** The file descriptor byte, shareable. */
    public int descriptor() {
        return descriptor;
    }

    /** Whether content comes in records. */
    public boolean hasRecords() {
        return this == LINEAR_FIXED || this == CYCLIC;
    }

    public boolean isDirectory() {
        return this == MF || this == DF || this == ADF;
    }

    /** How rows and pages write it. */
    public String label() {
        return this == BER_TLV ? "BER-TLV" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The kind of elementary file that the lower bits of a descriptor byte mean, whether shareable or not. */
    static Optional<FileType> elementary(int descriptor) {
        for (FileType type : values()) {
            if (!type.isDirectory() && (type.descriptor & 0x3F) == (descriptor & 0x3F)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    static FileType named(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
    }
}
