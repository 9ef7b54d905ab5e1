package dev.mynah.modem.at;

import dev.mynah.euicc.ProfileClass;
import dev.mynah.euicc.isdr.NotificationEvent;
import dev.mynah.modem.Euicc;
import dev.mynah.modem.Refusal;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** An eUICC of two profiles that notes what it is asked. */
public final class FakeEuicc implements Euicc {
    public final List<String> asked = new ArrayList<>();
    /** What the next request is refused with. */
    public Optional<Refusal.Reason> refusal = Optional.empty();

    private <T> Future<T> answer(T result) {
        Optional<Refusal.Reason> refused = refusal;
        refusal = Optional.empty();
        return refused.<Future<T>>map(reason -> Future.failedFuture(new Refusal(reason)))
                .orElseGet(() -> Future.succeededFuture(result));
    }

    private Future<Void> note(String what) {
        asked.add(what);
        return answer(0).mapEmpty();
    }

    @Override
    public Future<String> eid() {
        return answer("89049032123451234512345678901235");
    }

    @Override
    public Future<List<Profile>> profiles() {
        return answer(List.of(
                new Profile(
                        "8949001000000000017",
                        true,
                        OptionalInt.of(1),
                        Optional.empty(),
                        "Alpha Mobile",
                        "Alpha",
                        ProfileClass.OPERATIONAL),
                new Profile(
                        "8949001000000000025",
                        false,
                        OptionalInt.empty(),
                        Optional.of("Fahrt"),
                        "",
                        "Test",
                        ProfileClass.TEST)));
    }

    @Override
    public Future<Void> enable(String iccid, OptionalInt port) {
        return note("enable " + iccid + (port.isPresent() ? " on " + port.getAsInt() : ""));
    }

    @Override
    public Future<Void> disable(String iccid) {
        return note("disable " + iccid);
    }

    @Override
    public Future<Void> delete(String iccid) {
        return note("delete " + iccid);
    }

    @Override
    public Future<Void> rename(String iccid, String nickname) {
        return note("rename " + iccid + " " + nickname);
    }

    @Override
    public Future<Servers> servers() {
        return answer(new Servers(Optional.of("smdp.example.com"), "lpa.ds.gsma.com"));
    }

    @Override
    public Future<Void> defaultServer(String address) {
        return note("default server " + address);
    }

    @Override
    public Future<List<Notification>> notifications() {
        return answer(List.of(
                new Notification(7, NotificationEvent.DELETE, "smdp.example.com", Optional.of("8949001000000000025")),
                new Notification(8, NotificationEvent.INSTALL, "smdp.example.com", Optional.empty())));
    }

    @Override
    public Future<byte[]> notification(int number) {
        return answer(new byte[] {0x30, 0x00});
    }

    @Override
    public Future<Void> removeNotification(int number) {
        return note("remove " + number);
    }

    @Override
    public Future<Void> reset(Set<Resettable> what) {
        return note("reset " + new TreeSet<>(what));
    }
}
