package dev.mynah.network.air.nas.cc;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.OptionalElement.half;
import static dev.mynah.network.air.nas.OptionalElement.t;
import static dev.mynah.network.air.nas.OptionalElement.tlv;
import static dev.mynah.network.air.nas.OptionalElement.tv;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElement;

/** The elements CC messages may carry, by identifier. TS 24.008 9.3 and 10.5.4. */
public final class CcIe {

    private static final int LONGEST = 257;

    private CcIe() {}

    private static ElementType<Integer> repeatIndicator() {
        return number("Repeat indicator", "TS 24.008 10.5.4.22");
    }

    private static OptionalElement<Octets> kept(String name, int iei, int min, int max, String clause) {
        return tlv(name, iei, min, max, opaque(name, "TS 24.008 " + clause));
    }

    public static final OptionalElement<Integer> PRIORITY =
            half("Priority granted", 0x8, number("Priority level", "TS 24.008 10.5.1.11"));

    /** Repeat indicator of two bearer capabilities. */
    public static final OptionalElement<Integer> REPEAT_INDICATOR_OF_BEARERS =
            half("BC repeat indicator", 0xD, repeatIndicator());

    /** Repeat indicator of two low layer compatibilities. */
    public static final OptionalElement<Integer> REPEAT_INDICATOR_OF_LOW_LAYERS =
            half("LLC repeat indicator", 0xD, repeatIndicator());

    /** Repeat indicator of two high layer compatibilities. */
    public static final OptionalElement<Integer> REPEAT_INDICATOR_OF_HIGH_LAYERS =
            half("HLC repeat indicator", 0xD, repeatIndicator());

    public static final OptionalElement<BearerCapability> BEARER_CAPABILITY =
            tlv("Bearer capability 1", 0x04, 3, 16, BearerCapability.TYPE);

    /** The other bearer capability, where the call may change between two. */
    public static final OptionalElement<BearerCapability> SECOND_BEARER_CAPABILITY =
            tlv("Bearer capability 2", 0x04, 3, 16, BearerCapability.TYPE);

    public static final OptionalElement<CcCause> CAUSE = tlv("Cause", 0x08, 4, 32, CcCause.TYPE);

    /** The second cause of RELEASE. */
    public static final OptionalElement<CcCause> SECOND_CAUSE = tlv("Second cause", 0x08, 4, 32, CcCause.TYPE);

    public static final OptionalElement<Octets> CC_CAPABILITIES =
            kept("Call control capabilities", 0x15, 4, 4, "10.5.4.5a");

    /** Alerting pattern. */
    public static final OptionalElement<Octets> ALERT = kept("Alert", 0x19, 3, 3, "10.5.4.26");

    /** Facility of a recall whose alignment is not essential. */
    public static final OptionalElement<Octets> RECALL_ALIGNMENT =
            kept("Recall alignment not essential", 0x1B, 2, LONGEST, "10.5.4.15");

    /** Facility: components of TS 24.080. */
    public static final OptionalElement<Octets> FACILITY = kept("Facility", 0x1C, 2, LONGEST, "10.5.4.15");

    /** Facility of an advanced recall. */
    public static final OptionalElement<Octets> ADVANCED_RECALL_ALIGNMENT =
            kept("Advanced recall alignment", 0x1D, 2, LONGEST, "10.5.4.15");

    public static final OptionalElement<ProgressIndicator> PROGRESS_INDICATOR =
            tlv("Progress indicator", 0x1E, 4, 4, ProgressIndicator.TYPE);

    /** Auxiliary states: on hold, in a multiparty call. */
    public static final OptionalElement<Octets> AUXILIARY_STATES = kept("Auxiliary states", 0x24, 3, 3, "10.5.4.4");

    /** The key pressed, a character of IA5. */
    public static final OptionalElement<Integer> KEYPAD_FACILITY =
            tv("Keypad facility", 0x2C, 2, number("Keypad facility", "TS 24.008 10.5.4.17"));

    /** Stream identifier, for several calls at once in UTRAN. */
    public static final OptionalElement<Octets> STREAM_IDENTIFIER = kept("Stream identifier", 0x2D, 3, 3, "10.5.4.28");

    /** Which help is called for: bits as in EF.ECC. */
    public static final OptionalElement<Integer> EMERGENCY_CATEGORY =
            tlv("Emergency category", 0x2E, 3, 3, number("Service category", "TS 24.008 10.5.4.33"));

    public static final OptionalElement<Octets> NETWORK_CC_CAPABILITIES =
            kept("Network call control capabilities", 0x2F, 3, 3, "10.5.4.29");

    /** Signal: which tone the user is to hear. */
    public static final OptionalElement<Integer> SIGNAL =
            tv("Signal", 0x34, 2, number("Signal", "TS 24.008 10.5.4.23"));

    /** Why there is no calling number. */
    public static final OptionalElement<Integer> CAUSE_OF_NO_CLI = tlv(
            "Cause of no CLI",
            0x3A,
            3,
            3,
            ElementType.of(
                    "Cause of no CLI",
                    "TS 24.008 10.5.4.30",
                    in -> in.octet() & 0x7F,
                    (value, out) -> out.octet(0x80 | value)));

    public static final OptionalElement<Octets> SUPPORTED_CODECS =
            kept("Supported codec list", 0x40, 5, LONGEST, "10.5.4.32");
    public static final OptionalElement<Octets> BACKUP_BEARER_CAPABILITY =
            kept("Backup bearer capability", 0x41, 3, 15, "10.5.4.4a");
    public static final OptionalElement<PresentedNumber> CONNECTED_NUMBER =
            tlv("Connected number", 0x4C, 3, 14, PresentedNumber.CONNECTED);
    public static final OptionalElement<Octets> CONNECTED_SUBADDRESS =
            kept("Connected subaddress", 0x4D, 2, 23, "10.5.4.14");

    /** Calling party's number. */
    public static final OptionalElement<PresentedNumber> CALLING_NUMBER =
            tlv("Calling party BCD number", 0x5C, 3, 14, PresentedNumber.CALLING);

    /** Calling party's subaddress. */
    public static final OptionalElement<Octets> CALLING_SUBADDRESS =
            kept("Calling party subaddress", 0x5D, 2, 23, "10.5.4.10");

    /** Called party's number. */
    public static final OptionalElement<CalledNumber> CALLED_NUMBER =
            tlv("Called party BCD number", 0x5E, 3, 43, CalledNumber.TYPE);

    /** Called party's subaddress. */
    public static final OptionalElement<Octets> CALLED_SUBADDRESS =
            kept("Called party subaddress", 0x6D, 2, 23, "10.5.4.8");

    /** Who sent the call on to this user. */
    public static final OptionalElement<PresentedNumber> REDIRECTING_NUMBER =
            tlv("Redirecting party BCD number", 0x74, 3, 19, PresentedNumber.REDIRECTING);

    /** Redirecting party's subaddress. */
    public static final OptionalElement<Octets> REDIRECTING_SUBADDRESS =
            kept("Redirecting party subaddress", 0x75, 2, 23, "10.5.4.21c");

    /** What may be done about CCBS. */
    public static final OptionalElement<Octets> CCBS_ALLOWED_ACTIONS =
            kept("Allowed actions", 0x7B, 3, 3, "10.5.4.26a");

    public static final OptionalElement<Octets> LOW_LAYER_COMPATIBILITY =
            kept("Low layer compatibility", 0x7C, 2, 18, "10.5.4.18");

    /** The other low layer compatibility. */
    public static final OptionalElement<Octets> SECOND_LOW_LAYER_COMPATIBILITY =
            kept("Low layer compatibility II", 0x7C, 2, 18, "10.5.4.18");

    public static final OptionalElement<Octets> HIGH_LAYER_COMPATIBILITY =
            kept("High layer compatibility", 0x7D, 2, 5, "10.5.4.16");

    /** The other high layer compatibility. */
    public static final OptionalElement<Octets> SECOND_HIGH_LAYER_COMPATIBILITY =
            kept("High layer compatibility II", 0x7D, 2, 5, "10.5.4.16");

    public static final OptionalElement<Octets> USER_USER = kept("User-user", 0x7E, 3, 131, "10.5.4.25");

    /** Which phase of supplementary services the UE is of. */
    public static final OptionalElement<Octets> SS_VERSION = kept("SS version indicator", 0x7F, 2, 3, "10.5.4.24");

    /** More user information follows. */
    public static final OptionalElement<Boolean> MORE_DATA = t("More data", 0xA0, "TS 24.008 10.5.4.19");

    /** The calling user lets the number be shown in this call. */
    public static final OptionalElement<Boolean> CLIR_SUPPRESSION = t("CLIR suppression", 0xA1, "TS 24.008 10.5.4.11a");

    /** The calling user wants the number withheld in this call. */
    public static final OptionalElement<Boolean> CLIR_INVOCATION = t("CLIR invocation", 0xA2, "TS 24.008 10.5.4.11b");

    /** The call is one that was redialled. */
    public static final OptionalElement<Boolean> REDIAL = t("Redial", 0xA3, "TS 24.008 10.5.4.34");

    /** The bearer goes the other way round. */
    public static final OptionalElement<Boolean> REVERSE_CALL_SETUP_DIRECTION =
            t("Reverse call setup direction", 0xA3, "TS 24.008 10.5.4.22a");

    /** The network changes the call to multimedia. */
    public static final OptionalElement<Boolean> NETWORK_INITIATED_UPGRADE =
            t("Network-initiated service upgrade indicator", 0xA4, "TS 24.008 10.5.4.36");
}
