package dev.mynah.network.air.nas;

/** How long an element is whose identifier a message does not know. TS 24.007 11.2.4. */
final class UnknownElement {

    private static final String CLAUSE = "TS 24.007 11.2.4";

    private UnknownElement() {}

    /** Passes over the unknown element that comes next. */
    static OptionalElements.Ignored pass(OctetReader in) {
        int start = in.mark();
        int iei = in.octet();
        if (iei <= 0x0F) {
            throw new MalformedSignal(new Malformed(
                    in.offset() - 1,
                    CLAUSE,
                    "unknown element %02X has to be understood".formatted(iei),
                    Malformed.Fault.INVALID_MANDATORY));
        }
        if (iei < 0x80) {
            boolean longLength = iei >= 0x78;
            in.cut(longLength ? in.uint16() : in.octet(), CLAUSE);
        }
        return new OptionalElements.Ignored(in.since(start), "unknown");
    }
}
