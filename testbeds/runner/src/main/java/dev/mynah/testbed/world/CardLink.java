package dev.mynah.testbed.world;

import dev.mynah.modem.apdu.CardAccess;
import dev.mynah.modem.sim.CardUse;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.function.Supplier;

/** A user's way to a card that may live on another timeline than the user: a turn there, and a turn here for the answer. */
final class CardLink implements CardAccess {
    private static final byte[] NO_DIAGNOSIS = {0x6F, 0x00};

    private final TestbedCard card;
    private final CardUse use;
    private final Timeline user;

    CardLink(TestbedCard card, CardUse use, Timeline user) {
        this.card = card;
        this.use = use;
        this.user = user;
    }

    @Override
    public Future<byte[]> transmit(byte[] command) {
        return asked(() -> use.transmit(command));
    }

    @Override
    public Future<byte[]> reset() {
        return asked(use::reset);
    }

    private Future<byte[]> asked(Supplier<byte[]> question) {
        Promise<byte[]> answer = Promise.promise();
        card.inTurn(owner -> {
            byte[] octets = NO_DIAGNOSIS;
            try {
                octets = question.get();
            } finally {
                byte[] given = octets;
                user.execute(() -> answer.complete(given));
            }
        });
        return answer.future();
    }

    @Override
    public void end() {
        card.inTurn(owner -> use.end());
    }
}
