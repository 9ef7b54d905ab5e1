package dev.mynah.modem.mbim.auth;

import static dev.mynah.modem.mbim.wire.Bytes.fixed;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;

import dev.mynah.modem.SimState;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.port.RefusalStatus;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Status;
import io.vertx.core.Future;
import java.nio.ByteBuffer;
import java.util.Optional;

/** A challenge in the security context of UMTS. MBIM 1.0 10.10.1, TS 31.102 7.1.2.1. */
final class Aka implements Cid {
    static final Field<byte[]> RAND = fixed("Rand", 16).secret();
    static final Field<byte[]> AUTN = fixed("Autn", 16).secret();
    private static final Field<byte[]> RES = fixed("Res", 16).secret();
    private static final Field<Integer> RES_LENGTH = uint32("ResLen");
    static final Field<byte[]> IK = fixed("IntegratingKey", 16).secret();
    static final Field<byte[]> CK = fixed("CipheringKey", 16).secret();
    private static final Field<byte[]> AUTS = fixed("Auts", 14).secret();

    static final Layout KEYS = Layout.of(RES, RES_LENGTH, IK, CK, AUTS);

    private static final int UMTS_CONTEXT = 0x81;
    private static final int SUCCESSFUL = 0xDB;
    private static final int SYNCH_FAILURE = 0xDC;
    private static final int LONGEST_RES = 16;
    private static final int KEY = 16;

    @Override
    public Declaration declaration() {
        return Declaration.of(1, "Aka", "a challenge for the USIM")
                .query(Layout.of(RAND, AUTN))
                .response(KEYS);
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return ask(port, given);
    }

    static Future<Answer> ask(MbimPort port, Contents given) {
        if (port.sim().state() != SimState.READY) {
            return Answer.failed(RefusalStatus.of(port.sim().state()));
        }
        byte[] challenge = ByteBuffer.allocate(34)
                .put((byte) 16)
                .put(given.get(RAND))
                .put((byte) 16)
                .put(given.get(AUTN))
                .array();
        return port.sim()
                .authenticate(new byte[0], UMTS_CONTEXT, challenge)
                .compose(octets -> answer(new CardAnswer(octets)));
    }

    private static Future<Answer> answer(CardAnswer card) {
        if (card.wrongMac()) {
            return Answer.failed(Status.AUTH_INCORRECT_AUTN);
        }
        Optional<byte[]> first = card.field(1);
        if (!card.done() || first.isEmpty()) {
            return Answer.failed(Status.FAILURE);
        }
        if (card.tag() == SYNCH_FAILURE) {
            return Answer.failed(Status.AUTH_SYNC_FAILURE, Contents.none().with(AUTS, first.get()));
        }
        byte[] res = first.get();
        Optional<byte[]> ck = card.field(2 + res.length).filter(it -> it.length == KEY);
        Optional<byte[]> ik = card.field(3 + res.length + KEY).filter(it -> it.length == KEY);
        return card.tag() == SUCCESSFUL && ck.isPresent() && ik.isPresent() && res.length <= LONGEST_RES
                ? Answer.of(Contents.none()
                        .with(RES, res)
                        .with(RES_LENGTH, res.length)
                        .with(CK, ck.get())
                        .with(IK, ik.get()))
                : Answer.failed(Status.FAILURE);
    }
}
