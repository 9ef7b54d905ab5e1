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
    /** Inside the proprietary information (TS 102 221 11.1.1.4.6, TS 102 222 6.3.2.2.1). */
    private static final int FILE_DETAILS = 0x84;

    private static final int MAXIMUM_FILE_SIZE = 0x86;
    private static final int SPECIAL_INFORMATION = 0xC0;

    private Fcp() {}

    /** The template of an elementary file. */
    static byte[] of(ElementaryFile file) {
        FileRow row = file.row();
        FileAttributes attributes = row.attributes();
        ByteArrayOutputStream out = new ByteArrayOutputStream(40);
        int descriptor = row.type().descriptor();
        if (row.type().hasRecords()) {
            int length = file.recordLength();
            put(out, FILE_DESCRIPTOR, descriptor, DATA_CODING, length >> 8, length & 0xFF, file.records());
        } else {
            put(out, FILE_DESCRIPTOR, descriptor, DATA_CODING);
        }
        put(out, FILE_IDENTIFIER, file.fid() >> 8, file.fid() & 0xFF);
        proprietary(out, row.type(), attributes, row.type() == FileType.BER_TLV ? file.size() : 0);
        put(out, LIFE_CYCLE_STATUS, file.lifeCycle().status());
        int arr = attributes.arrFid();
        if (arr == 0) {
            ElementaryFile rules = file.parent().accessRules(0);
            arr = rules == null ? 0x2F06 : rules.fid();
        }
        security(out, attributes, arr, row.arr());
        put(out, FILE_SIZE, number(file.size()));
        if (row.sfi() == FileRow.NO_SFI) {
            put(out, SHORT_FILE_IDENTIFIER);
        } else {
            put(out, SHORT_FILE_IDENTIFIER, row.sfi() << 3);
        }
        return template(out);
    }

    private static void security(ByteArrayOutputStream out, FileAttributes attributes, int arrFid, int record) {
        SecurityAttributes own = attributes.security();
        if (own == null) {
            put(out, SECURITY_ATTRIBUTES, arrFid >> 8, arrFid & 0xFF, record);
        } else {
            put(out, own.tag(), own.value());
        }
    }

    private static void proprietary(ByteArrayOutputStream out, FileType type, FileAttributes attributes, int maximum) {
        ByteArrayOutputStream inner = new ByteArrayOutputStream(8);
        if (type == FileType.BER_TLV) {
            // The data objects are coded in DER or may be otherwise, too (TS 102 221 11.1.1.4.6.5).
            put(inner, FILE_DETAILS, 0x01);
        }
        if (maximum != 0) {
            put(inner, MAXIMUM_FILE_SIZE, number(maximum));
        }
        if (attributes.specialInformation() != 0) {
            put(inner, SPECIAL_INFORMATION, attributes.specialInformation());
        }
        if (inner.size() != 0) {
            put(out, PROPRIETARY, inner.toByteArray());
        }
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
        put(out, LIFE_CYCLE_STATUS, file.lifeCycle().status());
        security(out, file.row().attributes(), file.accessRulesFid(), file.row().arr());
        put(out, PIN_STATUS_TEMPLATE, pinStatus);
        return template(out);
    }

    private static byte[] template(ByteArrayOutputStream content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.size() + 3);
        put(out, TEMPLATE, content.toByteArray());
        return out.toByteArray();
    }

    /** Two bytes, or as many as a larger number needs. */
    private static byte[] number(int size) {
        return size <= 0xFFFF
                ? new byte[] {(byte) (size >> 8), (byte) size}
                : new byte[] {(byte) (size >> 24), (byte) (size >> 16), (byte) (size >> 8), (byte) size};
    }

    private static void put(ByteArrayOutputStream out, int tag, byte[] value) {
        out.write(tag);
        if (value.length > 0x7F) {
            out.write(0x81);
        }
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
