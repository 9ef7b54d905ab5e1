package dev.mynah.network.sms;

import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.MachineEvents;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.sms.SmsAddress;
import dev.mynah.network.air.time.Timeline;

/** What is published of a service centre's messages and of the machines of its mailboxes. */
final class ServiceCentreEvents {
    private final String subject;
    private final Timeline timeline;
    private final EventStream events;

    ServiceCentreEvents(String subject, Timeline timeline, EventStream events) {
        this.subject = subject;
        this.timeline = timeline;
        this.events = events;
    }

    void note(StoredMessage message, ShortMessageEvent.Kind kind, String detail) {
        note(
                message.id(),
                kind,
                message.originator().map(SmsAddress::display).orElse("status report"),
                message.destination(),
                detail);
    }

    /** Of a message that was never kept. */
    void refused(String from, String to, String why) {
        note(0, ShortMessageEvent.Kind.REFUSED, from, to, why);
    }

    private void note(long id, ShortMessageEvent.Kind kind, String from, String to, String detail) {
        if (events.watched()) {
            events.publish(new ShortMessageEvent(timeline.now(), subject, id, kind, from, to, detail));
        }
    }

    <S extends Enum<S>> Machine.Watch<S> watch(String machine) {
        return new MachineEvents(subject, () -> "", timeline, events).of(machine);
    }
}
