package dev.mynah.euicc.saip.element;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of element: the alternatives of ProfileElement, by their tag, with the name they have there. */
public enum ElementKind {
    HEADER(0xA0, "header"),
    GENERIC_FILE_MANAGEMENT(0xA1, "genericFileManagement"),
    PIN_CODES(0xA2, "pinCodes"),
    PUK_CODES(0xA3, "pukCodes"),
    AKA_PARAMETER(0xA4, "akaParameter"),
    CDMA_PARAMETER(0xA5, "cdmaParameter"),
    SECURITY_DOMAIN(0xA6, "securityDomain"),
    RFM(0xA7, "rfm"),
    APPLICATION(0xA8, "application"),
    NON_STANDARD(0xA9, "nonStandard"),
    END(0xAA, "end"),
    MF(0xB0, "mf"),
    CD(0xB1, "cd"),
    TELECOM(0xB2, "telecom"),
    USIM(0xB3, "usim"),
    OPT_USIM(0xB4, "opt-usim"),
    ISIM(0xB5, "isim"),
    OPT_ISIM(0xB6, "opt-isim"),
    PHONEBOOK(0xB7, "phonebook"),
    GSM_ACCESS(0xB8, "gsm-access"),
    CSIM(0xB9, "csim"),
    OPT_CSIM(0xBA, "opt-csim"),
    EAP(0xBB, "eap"),
    DF_5GS(0xBC, "df-5gs"),
    DF_SAIP(0xBD, "df-saip"),
    DF_SNPN(0xBE, "df-snpn"),
    DF_5GPROSE(0xBF1F, "df-5gprose"),
    IOT(0xBF20, "iot"),
    OPT_IOT(0xBF21, "opt-iot"),
    /** An element this version of the format doesn't have. */
    UNKNOWN(0, "unknown");

    private static final Map<Integer, ElementKind> BY_TAG =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ElementKind::tag, Function.identity()));

    private final int tag;
    private final String label;

    ElementKind(int tag, String label) {
        this.tag = tag;
        this.label = label;
    }

    /** The tag as its bytes. */
    public int tag() {
        return tag;
    }

    /** The name in ProfileElement. */
    public String label() {
        return label;
    }

    /** Whether it makes files of a template. */
    public boolean hasTemplate() {
        return tag >= MF.tag;
    }

    static Optional<ElementKind> tagged(int tag) {
        return tag == 0 ? Optional.empty() : Optional.ofNullable(BY_TAG.get(tag));
    }
}
