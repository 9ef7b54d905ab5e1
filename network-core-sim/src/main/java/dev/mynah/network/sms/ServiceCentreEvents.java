package dev.mynah.network.sms;

import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.StateChanged;
import dev.mynah.network.air.event.UnexpectedEvent;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.sms.SmsAddress;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.TimerName;

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
        return new Machine.Watch<>() {
            @Override
            public void moved(S from, S to, Object event) {
                if (events.watched()) {
                    events.publish(new StateChanged(
                            timeline.now(), subject, "", machine, from.name(), to.name(), words(event)));
                }
            }

            @Override
            public void unexpected(S state, Object event) {
                events.publish(new UnexpectedEvent(timeline.now(), subject, "", machine, state.name(), words(event)));
            }
        };
    }

    private static String words(Object event) {
        return event instanceof TimerName timer
                ? timer.name() + " expires"
                : event.getClass().getSimpleName();
    }
}
