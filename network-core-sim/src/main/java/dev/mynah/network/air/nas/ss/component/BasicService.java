package dev.mynah.network.air.nas.ss.component;

import dev.mynah.network.air.nas.OctetReader;
import java.util.List;
import java.util.Optional;

/**
 * A bearer service or teleservice, or a group of them, for which a supplementary service is asked. TS 29.002 17.7.9,
 * 17.7.10.
 *
 * @param teleservice otherwise a bearer service
 * @param code of the clause
 */
public record BasicService(boolean teleservice, int code) {

    public static final BasicService ALL_TELESERVICES = new BasicService(true, 0x00);
    public static final BasicService SPEECH = new BasicService(true, 0x10);
    public static final BasicService TELEPHONY = new BasicService(true, 0x11);
    public static final BasicService SHORT_MESSAGES = new BasicService(true, 0x20);
    public static final BasicService FACSIMILE = new BasicService(true, 0x60);
    public static final BasicService ALL_BEARER_SERVICES = new BasicService(false, 0x00);
    public static final BasicService DATA_ASYNCHRONOUS = new BasicService(false, 0x60);
    public static final BasicService DATA_SYNCHRONOUS = new BasicService(false, 0x68);

    /** The groups a service is kept for: speech, fax, data circuits and short messages. */
    public static final List<BasicService> GROUPS =
            List.of(SPEECH, FACSIMILE, SHORT_MESSAGES, DATA_ASYNCHRONOUS, DATA_SYNCHRONOUS);

    private static final int BEARER = 0x82;
    private static final int TELE = 0x83;
    private static final int ALL_BUT_SHORT_MESSAGES = 0x80;
    private static final int ALL_DATA_TELESERVICES = 0x70;
    private static final int CIRCUIT_ASYNCHRONOUS = 0x50;
    private static final int CIRCUIT_SYNCHRONOUS = 0x58;
    private static final int GROUP = 0xF0;

    /** Whether a service kept for {@code group} is meant when this one is asked for. */
    public boolean covers(BasicService group) {
        if (teleservice != group.teleservice) {
            return false;
        }
        if (code == 0 || code == group.code) {
            return true;
        }
        if (!teleservice) {
            return group.equals(DATA_ASYNCHRONOUS) ? code == CIRCUIT_ASYNCHRONOUS : code == CIRCUIT_SYNCHRONOUS;
        }
        return switch (code) {
            case ALL_BUT_SHORT_MESSAGES -> !group.equals(SHORT_MESSAGES);
            case ALL_DATA_TELESERVICES -> !group.equals(SPEECH);
            default -> (code & GROUP) == group.code;
        };
    }

    static Optional<BasicService> read(BerFields fields) {
        return fields.optional(BEARER, TELE).map(element -> of(element, fields.reader()));
    }

    static BasicService of(BerElement element, OctetReader in) {
        if (element.content().isEmpty()) {
            throw in.malformed("a basic service of no octets");
        }
        return new BasicService(element.tag() == TELE, element.content().at(0));
    }

    BerElement element() {
        return BerElement.of(teleservice ? TELE : BEARER, code);
    }
}
