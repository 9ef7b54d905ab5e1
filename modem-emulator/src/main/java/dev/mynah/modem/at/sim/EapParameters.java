package dev.mynah.modem.at.sim;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.euicc.tlv.Tlv;
import dev.mynah.modem.Eap;
import dev.mynah.modem.at.port.AtPort;
import java.io.ByteArrayOutputStream;
import java.util.Optional;

/**
 * {@code +CERP}: what came of a session of {@code +CEAP}, as TS 102 310 would have it in files: 1 the keys (80 MSK, 81 EMSK), 2 the
 * status, 3 the identity. There are no pseudonyms (4). TS 27.007 8.48.
 */
final class EapParameters implements AtCommand<AtPort> {
    private static final IntParameter SESSION = IntParameter.of("EAPsessionid", 1, Integer.MAX_VALUE);
    private static final IntParameter PARAMETER = IntParameter.of("EAPparameter", 1, 4);
    private static final int KEYS = 1;
    private static final int STATUS = 2;
    private static final int IDENTITY = 3;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CERP").set(SESSION, PARAMETER).bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return port.sim()
                .eap()
                .session(given.get(SESSION))
                .flatMap(it -> parameter(it, given.get(PARAMETER)))
                .map(it -> Answer.line(Line.of("+CERP").hex(it)))
                .orElse(Answer.error(CmeError.INCORRECT_PARAMETERS));
    }

    private static Optional<byte[]> parameter(Eap.Session session, int parameter) {
        return switch (parameter) {
            case KEYS -> session.keys().map(EapParameters::file);
            case STATUS -> Optional.of(new byte[] {status(session.status())});
            case IDENTITY -> Optional.of(session.identity().getBytes(UTF_8));
            default -> Optional.empty();
        };
    }

    private static byte[] file(Eap.Keys keys) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(Tlv.of(0x80, keys.master()).toBytes());
        file.writeBytes(Tlv.of(0x81, keys.extendedMaster()).toBytes());
        return file.toByteArray();
    }

    private static byte status(Eap.Status status) {
        return switch (status) {
            case AUTHENTICATING -> 1;
            case AUTHENTICATED -> 2;
            case FAILED -> 3;
        };
    }

    @Override
    public String clause() {
        return "27.007 8.48";
    }

    @Override
    public String summary() {
        return "keys, status and identity of an EAP session";
    }
}
