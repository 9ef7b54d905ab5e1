package dev.mynah.network.sms;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.hlr.ShortMessageHome.DeliveryOutcome;
import dev.mynah.network.hlr.ShortMessageHome.RoutingInfo;
import dev.mynah.network.sms.ForwardingSide.Answer;
import dev.mynah.network.sms.ForwardingSide.Failure;
import dev.mynah.network.sms.MailboxEvent.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a service centre keeps for one receiver, and how it gets rid of it. One message is on its way at a time. */
final class Mailbox {
    private final ServiceCentre centre;
    private final String number;
    private final List<StoredMessage> messages = new ArrayList<>();
    private final Machine<MailboxState, Mailbox> machine;
    private final NamedTimers timers;
    private int attempts;
    private int turn;
    private boolean alerted;
    private @Nullable StoredMessage underway;
    private @Nullable RoutingInfo route;
    private @Nullable ExternalEntity entity;

    Mailbox(ServiceCentre centre, String number) {
        this.centre = centre;
        this.number = number;
        this.machine = new Machine<>(
                MailboxTable.TABLE, this, MailboxState.EMPTY, centre.events().watch("mailbox " + number));
        this.timers = new NamedTimers(centre.timeline(), machine::fire);
    }

    String number() {
        return number;
    }

    List<StoredMessage> messages() {
        return messages;
    }

    void fire(Object event) {
        machine.fire(event);
    }

    void add(StoredMessage message) {
        messages.add(message);
        watchValidity();
        fire(new MailboxEvent.Arrived());
    }

    /** Takes a message away that is not on its way already; false when it is. */
    boolean withdraw(StoredMessage message) {
        if (message.equals(underway)) {
            return false;
        }
        messages.remove(message);
        centre.forget(message);
        if (messages.isEmpty()) {
            fire(new MailboxEvent.Emptied());
        }
        return true;
    }

    void replace(StoredMessage message, StoredMessage by) {
        messages.replaceAll(it -> it.equals(message) ? by : it);
        if (message.equals(underway)) {
            underway = by;
        }
    }

    // The steps of the table.

    void ask() {
        alerted = false;
        timers.stop(Timer.RETRY);
        timers.start(Timer.ANSWER);
        Optional<ExternalEntity> external = centre.external(number);
        if (external.isPresent()) {
            fire(new MailboxEvent.External(external.get()));
        } else {
            centre.route(number, answerOnce()::accept);
        }
    }

    /** An answer that comes after ANSWER, or twice, belongs to an attempt that is over. */
    private Consumer<Object> answerOnce() {
        int mine = ++turn;
        return answer -> {
            if (turn == mine) {
                turn++;
                timers.stop(Timer.ANSWER);
                fire(answer);
            }
        };
    }

    void forward(RoutingInfo.Found found) {
        route = found;
        entity = null;
        forwardNext();
    }

    void handOver(MailboxEvent.External external) {
        entity = external.entity();
        route = null;
        forwardNext();
    }

    void forwardNext() {
        dropExpired();
        if (messages.isEmpty()) {
            fire(new MailboxEvent.Emptied());
            return;
        }
        StoredMessage message = messages.get(0);
        underway = message;
        boolean more = messages.size() > 1;
        timers.start(Timer.ANSWER);
        Consumer<Object> answered = answerOnce();
        if (entity != null) {
            entity.deliver(number, message.tpdu(), answered::accept);
        } else if (route instanceof RoutingInfo.Found found) {
            Plmn serving = found.serving();
            centre.gmsc()
                    .forward(
                            serving,
                            found.imsi(),
                            message.octets(more),
                            more,
                            answer -> answered.accept(
                                    found.others().isEmpty() || !absent(answer) ? answer : new MailboxEvent.NotHere()));
        }
    }

    private static boolean absent(Answer answer) {
        return answer instanceof Answer.Failed failed && failed.failure() == Failure.ABSENT_SUBSCRIBER;
    }

    /** Another card with the number may be there. */
    void forwardElsewhere() {
        if (route instanceof RoutingInfo.Found found) {
            RoutingInfo.Found next = found.others().get(0);
            route = new RoutingInfo.Found(
                    next.imsi(),
                    next.serving(),
                    found.others().subList(1, found.others().size()));
        }
        forwardNext();
    }

    void delivered() {
        // A first attempt that succeeds is not worth telling.
        if (attempts > 0) {
            centre.gmsc().deliveryStatus(number, DeliveryOutcome.SUCCESSFUL);
        }
        attempts = 0;
        done(MessageStatus.RECEIVED);
    }

    void refused() {
        done(MessageStatus.INCOMPATIBLE_DESTINATION);
    }

    private void done(MessageStatus status) {
        StoredMessage message = underway;
        underway = null;
        if (message != null) {
            messages.remove(message);
            centre.discharged(message, status);
        }
        fire(messages.isEmpty() ? new MailboxEvent.Emptied() : new MailboxEvent.Next());
    }

    void tellHome(Answer.Failed failed) {
        if (failed.failure() == Failure.MEMORY_CAPACITY_EXCEEDED) {
            centre.gmsc().deliveryStatus(number, DeliveryOutcome.MEMORY_CAPACITY_EXCEEDED);
        } else if (failed.failure() == Failure.ABSENT_SUBSCRIBER) {
            centre.gmsc().deliveryStatus(number, DeliveryOutcome.ABSENT_SUBSCRIBER);
        }
    }

    /** The attempt under way may have asked too early: should it fail, the next one follows at once. */
    void rememberAlert() {
        alerted = true;
    }

    void retryLater() {
        timers.stop(Timer.ANSWER);
        turn++;
        StoredMessage tried = underway;
        underway = null;
        if (tried != null && tried.once()) {
            messages.remove(tried);
            centre.discharged(tried, MessageStatus.NOT_OBTAINABLE);
        }
        timers.start(Timer.RETRY, alerted ? Duration.ZERO : centre.retry(attempts++));
    }

    void unknown() {
        timers.stop(Timer.ANSWER);
        underway = null;
        List<StoredMessage> all = List.copyOf(messages);
        messages.clear();
        all.forEach(it -> centre.discharged(it, MessageStatus.NOT_OBTAINABLE));
        fire(new MailboxEvent.Emptied());
    }

    void expire() {
        dropExpired();
        if (messages.isEmpty()) {
            fire(new MailboxEvent.Emptied());
        } else {
            watchValidity();
        }
    }

    private void dropExpired() {
        Instant now = centre.timeline().now();
        for (StoredMessage message : List.copyOf(messages)) {
            if (!message.expires().isAfter(now)) {
                messages.remove(message);
                centre.discharged(message, MessageStatus.VALIDITY_PERIOD_EXPIRED);
            }
        }
    }

    private void watchValidity() {
        messages.stream()
                .map(StoredMessage::expires)
                .min(Comparator.naturalOrder())
                .ifPresent(first -> {
                    Duration left = Duration.between(centre.timeline().now(), first);
                    timers.start(Timer.VALIDITY, left.isNegative() ? Duration.ZERO : left);
                });
    }

    void end() {
        timers.stopAll();
        attempts = 0;
        if (messages.isEmpty()) {
            centre.emptied(this);
        } else {
            // One more came while the last was being dealt with.
            fire(new MailboxEvent.Arrived());
        }
    }

    void stop() {
        timers.stopAll();
        turn++;
    }
}
