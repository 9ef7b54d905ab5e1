package dev.mynah.euicc.isdr;

import dev.mynah.euicc.rsp.InstallationError;
import dev.mynah.euicc.rsp.PreparedDownload;
import dev.mynah.euicc.tlv.Tlv;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code BF36 ..} in pieces, each a request of its own, to nothing, and at the end or at the first error to {@code BF37 ..}. The pieces
 * are not data objects: the assistant cuts the package behind headers too (SGP.22 2.5.5). Out of turn they get 6985.
 *
 * <p>ES10b.LoadBoundProfilePackage, SGP.22 5.7.6.
 */
final class LoadBoundProfilePackage implements Es10Function {

    // A0 to A3 enclose the segments, which begin with 86 to 88; the rest of ES10 has no such requests.
    private static final Set<Integer> FIRST_BYTES = Set.of(0xA0, 0xA1, 0xA2, 0xA3, 0x86, 0x87, 0x88);
    private static final int PACKAGE = 0xBF36;

    /** Whether a request is a piece of a package. */
    static boolean isPiece(byte[] request) {
        return begins(request) || (request.length > 0 && FIRST_BYTES.contains(request[0] & 0xFF));
    }

    private static boolean begins(byte[] request) {
        return request.length > 1 && ((request[0] & 0xFF) << 8 | (request[1] & 0xFF)) == PACKAGE;
    }

    @Override
    public List<String> results() {
        return Arrays.stream(InstallationError.values())
                .map(it -> ResultName.of(it.value(), it))
                .toList();
    }

    @Override
    public Es10Answer answer(IsdR card, int port, Tlv request) {
        return load(card, request.toBytes());
    }

    /** Takes the next piece. */
    static Es10Answer load(IsdR card, byte[] piece) {
        RspSession session = card.rsp();
        Optional<PreparedDownload> prepared = session.prepared();
        if (session.loading().isEmpty() && prepared.isPresent() && begins(piece)) {
            session.loading(new ProfileDownload(card, prepared.get()));
        }
        if (session.loading().isEmpty()) {
            return Es10Answer.OUT_OF_TURN;
        }
        Optional<Tlv> result = session.loading().get().accept(piece);
        if (result.isEmpty()) {
            return Es10Answer.TAKEN;
        }
        session.end();
        return Es10Answer.of(result.get());
    }
}
