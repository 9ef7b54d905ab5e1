package dev.mynah.modem.mbim;

import dev.mynah.modem.mbim.port.MbimFunction;
import dev.mynah.network.air.event.EventStream;
import java.util.function.Supplier;

/** Publishes what passes on a door. */
final class MbimTrace {
    private final MbimFunction function;
    private final String door;
    private final String subject;
    private final EventStream events;

    MbimTrace(MbimFunction function, String door, EventStream events) {
        this.function = function;
        this.door = door;
        this.subject = function.modem().name() + "/" + door;
        this.events = events;
    }

    /** The door's name; its events have the subject {@code modem/door}. */
    String door() {
        return door;
    }

    void received(Supplier<String> text) {
        publish(true, text);
    }

    void sent(Supplier<String> text) {
        publish(false, text);
    }

    void broken(String command, Throwable cause) {
        events.publish(new MbimFailed(function.modem().timeline().now(), subject, command + " broke: " + cause));
    }

    private void publish(boolean fromHost, Supplier<String> text) {
        if (events.watched()) {
            String imsi = function.subscription().sim().imsi().orElse("");
            events.publish(new MbimExchanged(function.modem().timeline().now(), subject, imsi, fromHost, text.get()));
        }
    }
}
