package dev.mynah.network.gsup;

import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import java.util.ArrayList;
import java.util.List;

/**
 * An information element: tag, length, value. Some hold elements again.
 *
 * @param tag one of the constants; unknown ones are kept
 * @param value at most 255 octets
 */
public record GsupElement(int tag, Octets value) {

    public static final int IMSI = 0x01;
    public static final int CAUSE = 0x02;
    public static final int AUTHENTICATION_TUPLE = 0x03;
    public static final int PDP_INFORMATION_COMPLETE = 0x04;
    public static final int PDP_INFORMATION = 0x05;
    public static final int CANCEL_TYPE = 0x06;
    public static final int FREEZE_P_TMSI = 0x07;
    public static final int MSISDN = 0x08;
    public static final int MESSAGE_CLASS = 0x0A;
    public static final int PDP_CONTEXT_ID = 0x10;
    public static final int PDP_ADDRESS = 0x11;
    public static final int ACCESS_POINT_NAME = 0x12;
    public static final int RAND = 0x20;
    public static final int SRES = 0x21;
    public static final int KC = 0x22;
    public static final int IK = 0x23;
    public static final int CK = 0x24;
    public static final int AUTN = 0x25;
    public static final int AUTS = 0x26;
    public static final int RES = 0x27;
    public static final int CN_DOMAIN = 0x28;
    public static final int CURRENT_RAT_TYPE = 0x2A;
    public static final int SESSION_ID = 0x30;
    public static final int SESSION_STATE = 0x31;
    public static final int SUPPLEMENTARY_SERVICE = 0x35;
    public static final int SM_RP_REFERENCE = 0x40;
    public static final int SM_RP_DESTINATION = 0x41;
    public static final int SM_RP_ORIGINATOR = 0x42;
    public static final int SM_RP_USER_DATA = 0x43;
    public static final int SM_RP_CAUSE = 0x44;
    public static final int SM_RP_MORE_MESSAGES = 0x45;
    public static final int SM_ALERT_REASON = 0x46;
    public static final int IMEI = 0x50;
    public static final int IMEI_RESULT = 0x51;
    public static final int SOURCE_NAME = 0x60;
    public static final int DESTINATION_NAME = 0x61;

    /** Refuses what its length can't say. */
    public GsupElement {
        if (value.length() > 255) {
            throw new IllegalArgumentException("element of " + value.length() + " octets");
        }
    }

    /** An element of one octet. */
    public static GsupElement of(int tag, int octet) {
        return new GsupElement(tag, new OctetWriter().octet(octet).toOctets());
    }

    /** An element that holds others. */
    public static GsupElement of(int tag, GsupElement... inside) {
        OctetWriter out = new OctetWriter();
        for (GsupElement element : inside) {
            element.write(out);
        }
        return new GsupElement(tag, out.toOctets());
    }

    static List<GsupElement> readAll(OctetReader in) {
        List<GsupElement> elements = new ArrayList<>();
        while (in.hasMore()) {
            int tag = in.octet();
            elements.add(new GsupElement(tag, in.octets(in.octet())));
        }
        return elements;
    }

    void write(OctetWriter out) {
        out.octet(tag).octet(value.length()).octets(value);
    }

    /** Says which it is and not what: it may be a key. */
    @Override
    public String toString() {
        return "%02X[%d]".formatted(tag, value.length());
    }
}
