package dev.mynah.modem.at;

import dev.mynah.modem.SupplementaryServices;
import dev.mynah.network.air.nas.ss.component.AddressString;
import dev.mynah.network.air.nas.ss.component.BasicService;
import dev.mynah.network.air.nas.ss.component.SsAnswer;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.air.nas.ss.component.SsStatus;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notes what is asked; the test says what comes back. */
public final class FakeSupplementaryServices implements SupplementaryServices {
    public final List<String> asked = new ArrayList<>();
    public Future<Void> done = Future.succeededFuture();
    public Future<SsAnswer> state = Future.succeededFuture(new SsAnswer.Status(SsStatus.PROVISIONED));

    private Future<Void> note(String what) {
        asked.add(what);
        return done;
    }

    private static String text(Optional<BasicService> service) {
        return service.map(it -> (it.teleservice() ? " t" : " b") + it.code()).orElse("");
    }

    @Override
    public Future<Void> ussd(String text) {
        return note("ussd " + text);
    }

    @Override
    public void endUssd() {
        asked.add("end");
    }

    @Override
    public Future<Void> register(
            SsCode service, Optional<BasicService> basicService, AddressString to, Optional<Integer> noReplySeconds) {
        return note("register " + service + text(basicService) + " " + to.display()
                + noReplySeconds.map(it -> " " + it).orElse(""));
    }

    @Override
    public Future<Void> erase(SsCode service, Optional<BasicService> basicService) {
        return note("erase " + service + text(basicService));
    }

    @Override
    public Future<Void> activate(
            SsCode service, Optional<BasicService> basicService, boolean active, Optional<String> password) {
        return note((active ? "activate " : "deactivate ")
                + service
                + text(basicService)
                + password.map(it -> " " + it).orElse(""));
    }

    @Override
    public Future<SsAnswer> interrogate(SsCode service, Optional<BasicService> basicService) {
        asked.add("interrogate " + service + text(basicService));
        return state;
    }

    @Override
    public Future<Void> changePassword(SsCode service, String old, String wanted) {
        return note("password " + service + " " + old + " " + wanted);
    }
}
