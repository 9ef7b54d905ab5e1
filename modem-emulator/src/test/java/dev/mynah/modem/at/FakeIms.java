package dev.mynah.modem.at;

import dev.mynah.modem.Ims;
import io.vertx.core.Future;
import java.util.Optional;

/** The IMS as the test says. */
public final class FakeIms implements Ims {
    public Registration registration = Registration.NONE;

    @Override
    public Registration registration() {
        return registration;
    }

    @Override
    public void registered(Registration now) {
        registration = now;
    }

    @Override
    public void calls(int now) {}

    @Override
    public Optional<Obstacle> obstacle() {
        return Optional.empty();
    }

    @Override
    public Future<Void> fallBackToEps() {
        return Future.succeededFuture();
    }
}
