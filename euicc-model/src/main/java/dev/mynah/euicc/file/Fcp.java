package dev.mynah.euicc.file;

import java.io.ByteArrayOutputStream;

/** File control parameters, what SELECT and STATUS answer (TS 102 221 11.1.1.3). */
public final class Fcp {

    private static final int TEMPLATE = 0x62;
    private static final int FILE_SIZE = 0x80;
    private static final int FILE_DESCRIPTOR = 0x82;
    private static final int FILE_IDENTIFIER = 0x83;
    private static final int DF_NAME = 0x84;
    private static final int SHORT_FILE_IDENTIFIER = 0x88;
    private static final int LIFE_CYCLE_STATUS = 0x8A;
    private static final int SECURITY_ATTRIBUTES = 0x8B;
    private static final int PROPRIETARY = 0xA5;
    private static final int PIN_STATUS_TEMPLATE = 0xC6;

    private static final int DATA_CODING = 0x21;
    private static final int ACTIVATED = 0x05;

    private Fcp() {}

    /** The template of an elementary file. */
    static byte[] of(ElementaryFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(40);
        int descriptor = file.row().type().descriptor();
        if (file.row().type().hasRecords()) {
            int length = file.recordLength();
            put(out, FILE_DESCRIPTOR, descriptor, DATA_CODING, length >> 8, length & 0xFF, file.records());
        } else {
            put(out, FILE_DESCRIPTOR, descriptor, DATA_CODING);
        }
        put(out, FILE_IDENTIFIER, file.fid() >> 8, file.fid() & 0xFF);
        put(out, LIFE_CYCLE_STATUS, ACTIVATED);
        int arr = file.parent().accessRulesFid();
        put(out, SECURITY_ATTRIBUTES, arr >> 8, arr & 0xFF, file.row().arr());
        put(out, FILE_SIZE, file.size() >> 8, file.size() & 0xFF);
        if (file.row().sfi() == FileRow.NO_SFI) {
            put(out, SHORT_FILE_IDENTIFIER);
        } else {
            put(out, SHORT_FILE_IDENTIFIER, file.row().sfi() << 3);
        }
        return template(out);
    }

    /**
     * The template of a directory.
     *
     * @param pinStatus the value of the PIN status template, which changes as PINs are enabled and disabled
     */
    public static byte[] of(DedicatedFile file, byte[] pinStatus) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64);
        put(out, FILE_DESCRIPTOR, file.row().type().descriptor(), DATA_CODING);
        if (file.row().type() == FileType.ADF) {
            put(out, DF_NAME, file.row().aid());
        } else {
            put(out, FILE_IDENTIFIER, file.fid() >> 8, file.fid() & 0xFF);
        }
        // UICC characteristics: clock stop allowed, class A to C (TS 102 221 11.1.1.4.6.1).
        put(out, PROPRIETARY, 0x80, 0x01, 0x71);
        put(out, LIFE_CYCLE_STATUS, ACTIVATED);
        int arr = file.row().type() == FileType.ADF ? 0x2F06 : file.accessRulesFid();
        put(out, SECURITY_ATTRIBUTES, arr >> 8, arr & 0xFF, file.row().arr());
        put(out, PIN_STATUS_TEMPLATE, pinStatus);
        return template(out);
    }

    private static byte[] template(ByteArrayOutputStream content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.size() + 2);
        put(out, TEMPLATE, content.toByteArray());
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, int tag, byte[] value) {
        out.write(tag);
        out.write(value.length);
        out.writeBytes(value);
    }

    private static void put(ByteArrayOutputStream out, int tag, int... value) {
        out.write(tag);
        out.write(value.length);
        for (int b : value) {
            out.write(b);
        }
    }
}
