package dev.mynah.modem.sim;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** AUTHENTICATE: gives the card a challenge, and reads what it makes of it. TS 31.102 7.1.1. */
final class Authenticate {
    private static final int SUCCESSFUL = 0xDB;
    private static final int SYNCH_FAILURE = 0xDC;
    private static final int INCORRECT_MAC = 0x9862;
    private static final int GSM_CONTEXT = 0x80;
    private static final int UMTS_CONTEXT = 0x81;
    private static final int SRES = 4;
    private static final int KC = 8;

    private final SimFiles files;

    Authenticate(SimFiles files) {
        this.files = files;
    }

    /** In the 3G security context. 7.1.1.1. */
    Challenge umts(byte[] rand, byte[] autn) {
        byte[] data = ByteBuffer.allocate(2 + rand.length + autn.length)
                .put((byte) rand.length)
                .put(rand)
                .put((byte) autn.length)
                .put(autn)
                .array();
        CardAnswer answer = send(UMTS_CONTEXT, data);
        if (answer.sw() == INCORRECT_MAC) {
            return new Challenge.WrongMac();
        }
        if (!answer.ok() || answer.data().length < 2) {
            return new Challenge.Failed(answer.sw());
        }
        return switch (answer.data()[0] & 0xFF) {
            case SUCCESSFUL -> answered(answer);
            case SYNCH_FAILURE ->
                field(answer.data(), 1)
                        .<Challenge>map(Challenge.OutOfSynch::new)
                        .orElse(new Challenge.Failed(answer.sw()));
            default -> new Challenge.Failed(answer.sw());
        };
    }

    private static Challenge answered(CardAnswer answer) {
        byte[] data = answer.data();
        Optional<byte[]> res = field(data, 1);
        Optional<byte[]> ck = res.flatMap(it -> field(data, 2 + it.length));
        Optional<byte[]> ik = ck.flatMap(it -> field(data, 3 + res.get().length + it.length));
        return ik.isPresent() && ck.get().length == 16 && ik.get().length == 16
                ? new Challenge.Answered(res.get(), ck.get(), ik.get())
                : new Challenge.Failed(answer.sw());
    }

    /** In the GSM security context: SRES and Kc, 12 octets. 7.1.1.2. */
    Optional<byte[]> gsm(byte[] rand) {
        byte[] data = ByteBuffer.allocate(1 + rand.length)
                .put((byte) rand.length)
                .put(rand)
                .array();
        CardAnswer answer = send(GSM_CONTEXT, data);
        if (!answer.ok()) {
            return Optional.empty();
        }
        Optional<byte[]> sres = field(answer.data(), 0).filter(it -> it.length == SRES);
        Optional<byte[]> kc = sres.flatMap(it -> field(answer.data(), 1 + SRES)).filter(it -> it.length == KC);
        return kc.map(it ->
                ByteBuffer.allocate(SRES + KC).put(sres.orElseThrow()).put(it).array());
    }

    /** As the card gives it, status word and all. */
    byte[] answer(int context, byte[] challenge) {
        return send(context, challenge).bytes();
    }

    private CardAnswer send(int context, byte[] data) {
        files.selectUsim();
        return files.send(Apdu.withAnswer(0x00, 0x88, 0x00, context, data));
    }

    /** A length and as many octets. */
    private static Optional<byte[]> field(byte[] data, int at) {
        if (at >= data.length || at + 1 + (data[at] & 0xFF) > data.length) {
            return Optional.empty();
        }
        return Optional.of(Arrays.copyOfRange(data, at + 1, at + 1 + (data[at] & 0xFF)));
    }
}
