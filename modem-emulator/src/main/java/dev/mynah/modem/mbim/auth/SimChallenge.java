package dev.mynah.modem.mbim.auth;

import static dev.mynah.modem.mbim.wire.Bytes.fixed;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Numbers.uint64;

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
import java.util.List;
import java.util.Optional;

/** Two or three challenges in the security context of GSM. MBIM 1.0 10.10.3, TS 31.102 7.1.2.2. */
final class SimChallenge implements Cid {
    private static final List<Field<byte[]>> RAND = List.of(
            fixed("Rand1", 16).secret(),
            fixed("Rand2", 16).secret(),
            fixed("Rand3", 16).secret());
    private static final Field<Integer> N = uint32("N");
    private static final List<Field<Integer>> SRES = List.of(
            uint32("Sres1").secret(), uint32("Sres2").secret(), uint32("Sres3").secret());
    private static final List<Field<Long>> KC = List.of(
            uint64("Kc1").secret(), uint64("Kc2").secret(), uint64("Kc3").secret());

    private static final int GSM_CONTEXT = 0x80;

    @Override
    public Declaration declaration() {
        return Declaration.of(3, "Sim", "challenges as a SIM answers them")
                .query(Layout.of(RAND.get(0), RAND.get(1), RAND.get(2), N))
                .response(Layout.of(SRES.get(0), KC.get(0), SRES.get(1), KC.get(1), SRES.get(2), KC.get(2), N));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        int many = given.get(N);
        if (port.sim().state() != SimState.READY) {
            return Answer.failed(RefusalStatus.of(port.sim().state()));
        }
        if (many < 2 || many > 3) {
            return Answer.failed(Status.INVALID_PARAMETERS);
        }
        return ask(port, given, 0, Contents.none().with(N, many));
    }

    private static Future<Answer> ask(MbimPort port, Contents given, int index, Contents answers) {
        if (index == answers.get(N)) {
            return Answer.of(answers);
        }
        byte[] challenge = ByteBuffer.allocate(17)
                .put((byte) 16)
                .put(given.get(RAND.get(index)))
                .array();
        return port.sim().authenticate(new byte[0], GSM_CONTEXT, challenge).compose(octets -> {
            CardAnswer card = new CardAnswer(octets);
            Optional<byte[]> sres = card.field(0).filter(it -> it.length == Integer.BYTES);
            Optional<byte[]> kc = card.field(1 + Integer.BYTES).filter(it -> it.length == Long.BYTES);
            if (!card.done() || sres.isEmpty() || kc.isEmpty()) {
                return Answer.failed(Status.FAILURE);
            }
            // Numbers on the wire have their lowest octet first, as the card's answer is to stand there.
            answers.with(
                            SRES.get(index),
                            Integer.reverseBytes(ByteBuffer.wrap(sres.get()).getInt()))
                    .with(
                            KC.get(index),
                            Long.reverseBytes(ByteBuffer.wrap(kc.get()).getLong()));
            return ask(port, given, index + 1, answers);
        });
    }
}
