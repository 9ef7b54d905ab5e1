package dev.mynah.testbed.subscribers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a table says of a subscriber: the fields of {@code subscribers} in a testbed file, those of {@code services} among them. */
public enum Column {
    IMSI("imsi", Part.OPEN, "6 to 15 digits; the one column that has to be there"),
    MSISDN("msisdn", Part.OPEN, "the number, international; none"),
    ALGORITHM("algorithm", Part.KEY, "`milenage` (usual), `tuak`, `test`, `comp128v1`, `comp128v2`, `comp128v3`"),
    K("k", Part.KEY, "K or Ki, hexadecimal"),
    OPC("opc", Part.KEY, "OPc of MILENAGE, hexadecimal"),
    OP("op", Part.KEY, "OP in the place of OPc; is read, never written"),
    TOPC("topc", Part.KEY, "TOPc of TUAK, hexadecimal"),
    TOP("top", Part.KEY, "TOP in the place of TOPc; is read, never written"),
    ROTATIONS("r", Part.KEY, "r1 to r5 of MILENAGE, 10 hexadecimal digits; the standard's"),
    ADDITIONS("c", Part.KEY, "c1 to c5 of MILENAGE, 160 hexadecimal digits; the standard's"),
    KECCAK_ITERATIONS("keccakIterations", Part.KEY, "of TUAK; 1"),
    RES_BITS("resBits", Part.KEY, "of TUAK: 32, 64 (usual) or 128"),
    IND_BITS("indBits", Part.KEY, "bits of SQN that are IND; 5"),
    AGE_LIMIT("ageLimit", Part.KEY, "L of TS 33.102 C.2.2; none"),
    AMF("amf", Part.OPEN, "authentication management field; 0x8000"),
    SQN("sqn", Part.OPEN, "the last SQN used, 12 hexadecimal digits; 0"),
    APNS("apns", Part.LIST, "access points, the first is the default; all of the operator"),
    ROAMING("roaming", Part.LIST, "PLMNs, or `any`; none"),
    ICCID("iccid", Part.OPEN, "the number of the card or profile; that of the profile with the IMSI"),
    EID("eid", Part.OPEN, "the eUICC it is installed on; the one with that profile"),
    ONLY_EID("onlyEid", Part.OPEN, "the one eUICC it may be used on; any"),
    CIRCUITS("circuits", Part.SERVICE, "the circuit switched domain; yes"),
    PACKETS("packets", Part.SERVICE, "the packet domain; yes"),
    MORE_NUMBERS("moreNumbers", Part.SERVICE_LIST, "MSISDNs beside the first; none"),
    TELEPHONY("telephony", Part.SERVICE, "calls; yes"),
    MESSAGES_OUT("messagesOut", Part.SERVICE, "short messages from the subscriber; yes"),
    MESSAGES_IN("messagesIn", Part.SERVICE, "short messages to the subscriber; yes"),
    WITHOUT("without", Part.SERVICE_LIST, "supplementary services left out, as `CFU`; none"),
    ADVICE_OF_CHARGE("adviceOfCharge", Part.SERVICE, "`information` (AoCI) or `charging` (AoCC); none"),
    BARRED("barred", Part.SERVICE_LIST, "what the operator bars, as `OUTGOING_CALLS`; nothing"),
    RESTRICTION("restriction", Part.SERVICE, "CLIR: `always`, `unless-asked` or `when-asked` (usual)"),
    BARRING_PASSWORD("barringPassword", Part.SERVICE_SECRET, "four digits; 0000"),
    NAME("name", Part.SERVICE, "what those called are told (CNAP); nothing"),
    NOT_IN("notIn", Part.SERVICE_LIST, "technologies left out: `gsm`, `umts`, `lte`, `nr`; none"),
    IMEI("imei", Part.SERVICE, "the one device the SIM works in; any");

    private enum Part {
        OPEN,
        LIST,
        KEY,
        SERVICE,
        SERVICE_LIST,
        SERVICE_SECRET
    }

    private static final Map<String, Column> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(it -> plain(it.word), Function.identity()));

    private final String word;
    private final Part part;
    private final String meaning;

    Column(String word, Part part, String meaning) {
        this.word = word;
        this.part = part;
        this.meaning = meaning;
    }

    /** As it is written over a table and in a testbed file. */
    public String word() {
        return word;
    }

    /** What it means, and what holds where it is empty. */
    String meaning() {
        return meaning;
    }

    /** Whether several values may stand there. */
    public boolean list() {
        return part == Part.LIST || part == Part.SERVICE_LIST;
    }

    /** Whether a testbed file has it under {@code services}. */
    public boolean service() {
        return part == Part.SERVICE || part == Part.SERVICE_LIST || part == Part.SERVICE_SECRET;
    }

    /** Whether it belongs to a key, or is a password: is told only when asked for. */
    public boolean secret() {
        return part == Part.KEY || part == Part.SERVICE_SECRET;
    }

    /** The column of a heading, however it is spelt. */
    public static Optional<Column> named(String heading) {
        return Optional.ofNullable(BY_NAME.get(plain(heading)));
    }

    /** A heading without what spelling adds. */
    static String plain(String heading) {
        return heading.replaceAll("[ _/-]", "").toLowerCase(Locale.ROOT);
    }
}
