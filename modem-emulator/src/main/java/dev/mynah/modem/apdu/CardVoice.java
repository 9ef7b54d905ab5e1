package dev.mynah.modem.apdu;

import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Voice;
import io.vertx.core.Future;
import java.util.Arrays;
import java.util.function.Consumer;

/** What card voices share: the host's octets are taken piece by piece, and while the card is asked the next ones wait. */
abstract sealed class CardVoice implements Voice permits ApduLines, VirtualCard {
    private final Connection connection;
    private final CardAccess card;
    private byte[] pending = new byte[0];
    private boolean taking;
    private boolean busy;
    private boolean ended;

    CardVoice(Connection connection, CardAccess card) {
        this.connection = connection;
        this.card = card;
    }

    /** Takes the piece that begins at a place; how many octets that were, 0 when it is not whole yet. */
    abstract int take(byte[] octets, int from);

    /** The octets of a piece that is not whole yet; what is returned is kept in their place. */
    abstract byte[] rest(byte[] octets);

    final CardAccess card() {
        return card;
    }

    /** Asks the card; nothing more of the host's is taken until the answer has been dealt with. */
    final void ask(Future<byte[]> coming, Consumer<byte[]> then) {
        busy = true;
        coming.onSuccess(octets -> {
            busy = false;
            then.accept(octets);
            if (!taking) {
                goOn();
            }
        });
    }

    final void say(byte[] octets) {
        if (!ended) {
            connection.write(octets);
        }
    }

    @Override
    public final void received(byte[] bytes, int offset, int length) {
        byte[] all = Arrays.copyOf(pending, pending.length + length);
        System.arraycopy(bytes, offset, all, pending.length, length);
        pending = all;
        goOn();
    }

    private void goOn() {
        taking = true;
        int from = 0;
        int length = 1;
        while (!busy && !ended && length > 0) {
            length = take(pending, from);
            from += length;
        }
        taking = false;
        byte[] left = Arrays.copyOfRange(pending, from, pending.length);
        pending = busy ? left : rest(left);
        connection.pause(busy);
    }

    @Override
    public final void hungUp() {
        // ended() follows.
    }

    @Override
    public final void ended() {
        ended = true;
        pending = new byte[0];
        card.end();
    }
}
