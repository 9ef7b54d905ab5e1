package dev.mynah.network.air.sms;

/** The bits of the first octet of a TPDU; some mean something else in another kind (TS 23.040 9.2.3). */
final class FirstOctet {

    /** TP-MTI. */
    static final int TYPE = 0x03;
    /** TP-MMS: set when no more messages wait. */
    static final int NO_MORE_MESSAGES = 0x04;
    /** TP-RD, in a submission. */
    static final int REJECT_DUPLICATES = 0x04;
    /** TP-LP. */
    static final int LOOP_PREVENTION = 0x08;
    /** TP-VPF, in a submission. */
    static final int VALIDITY_FORMAT = 0x18;
    /** TP-SRI, TP-SRR, TP-SRQ. */
    static final int STATUS_REPORT = 0x20;
    /** TP-UDHI. */
    static final int HEADER = 0x40;
    /** TP-RP. */
    static final int REPLY_PATH = 0x80;

    private FirstOctet() {}

    static boolean has(int octet, int bit) {
        return (octet & bit) != 0;
    }

    static int bit(boolean set, int bit) {
        return set ? bit : 0;
    }
}
