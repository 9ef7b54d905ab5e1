package dev.mynah.network.sms;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.DataCodingScheme;
import dev.mynah.network.air.sms.MessageParts;
import dev.mynah.network.air.sms.ReportParameters;
import dev.mynah.network.air.sms.ServiceCentreTime;
import dev.mynah.network.air.sms.SmsAddress;
import dev.mynah.network.air.sms.SmsDeliver;
import dev.mynah.network.air.sms.SmsStatusReport;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.ServiceCentreAlert;
import dev.mynah.network.hlr.ShortMessageHome.RoutingInfo;
import dev.mynah.network.hlr.SubscriberStore;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A service centre: takes messages, keeps them, and forwards each to wherever its receiver is (TS 23.040 3.2). What it has
 * accepted survives a restart. Lives on the operator's timeline.
 */
public final class ServiceCentre implements SubmissionSide, ServiceCentreAlert {
    private final SmsSpec spec;
    private final ZoneId zone;
    private final Timeline timeline;
    private final ServiceCentreEvents events;
    private final KeptMessages kept;
    private final SmsGmsc gmsc;
    private final Map<String, Mailbox> mailboxes = new HashMap<>();
    private final Map<String, ExternalEntity> externals = new HashMap<>();
    /** Numbers of programs, whether they are there just now or not. */
    private final Set<String> programs = new HashSet<>();

    private final Map<Long, Consumer<MessageStatus>> dischargeds = new HashMap<>();
    private final Submissions submissions = new Submissions(this);
    private int references;

    /**
     * @param subject how its events call it, as {@code alpha/smsc}
     * @param zone the time its time stamps are in
     */
    public ServiceCentre(
            String subject,
            Plmn plmn,
            SmsSpec spec,
            ZoneId zone,
            Interconnect interconnect,
            Timeline timeline,
            EventStream events,
            SubscriberStore store) {
        this.spec = spec;
        this.zone = zone;
        this.timeline = timeline;
        this.events = new ServiceCentreEvents(subject, timeline, events);
        this.kept = new KeptMessages(store);
        this.gmsc = new SmsGmsc(spec.serviceCentre(), interconnect, timeline);
        interconnect.number(spec.serviceCentre(), plmn);
        spec.shortCodes().forEach(code -> attach(code.number(), new ShortCode(this, code)));
    }

    /** Goes on with what was kept when it last stopped. */
    public void resume() {
        kept.load().forEach(message -> mailbox(message.destination()).add(message));
    }

    // What comes in.

    @Override
    public void submit(String from, Octets tpdu, Consumer<Answer> answered) {
        submissions.take(from, tpdu, answered);
    }

    @Override
    public void alert(String msisdn) {
        Mailbox mailbox = mailboxes.get(msisdn);
        if (mailbox != null) {
            mailbox.fire(new MailboxEvent.Alerted());
        }
    }

    /**
     * Takes a message that comes from no mobile.
     *
     * @param deliver as its receiver is to get it; its time is set here
     * @param to the receiver's number, without {@code +}
     * @return its number in this service centre once it is kept; empty where nobody has the receiver's number, or there are too
     *     many messages. Fails where it can't be kept
     */
    public Future<Optional<Long>> send(SmsDeliver deliver, String to, int reference, Optional<Duration> validity) {
        if (!knows(to) || full()) {
            events.refused(deliver.originator().display(), to, full() ? "congestion" : "unknown");
            return Future.succeededFuture(Optional.empty());
        }
        SmsDeliver stamped = deliver.withMore(false).withTime(time());
        Instant expires = timeline.now().plus(validity.orElse(spec.validity()));
        StoredMessage message = new StoredMessage(kept.nextId(), to, reference, expires, false, stamped);
        return keep(message).map(Optional.of(message.id()));
    }

    /**
     * A text as the messages it takes.
     *
     * @param from a number, or what is no number as a name
     */
    public List<SmsDeliver> parts(String from, String text) {
        SmsAddress originator = from.matches("\\+?[0-9]{1,20}") ? SmsAddress.number(from) : SmsAddress.name(from);
        references = (references + 1) & 0xFF;
        return MessageParts.of(text, references).stream()
                .map(part -> SmsDeliver.of(originator, DataCodingScheme.of(part.alphabet()), time(), part))
                .toList();
    }

    /** Tells once what has become of a message; not after a restart. */
    public void onDischarged(long id, Consumer<MessageStatus> told) {
        dischargeds.put(id, told);
    }

    /** A number is a program's, which may come later: what is sent to it waits until then. */
    public void reserve(String number) {
        programs.add(number);
    }

    /** A program takes what is sent to a number from now on. */
    public void attach(String number, ExternalEntity entity) {
        programs.add(number);
        externals.put(number, entity);
        alert(number);
    }

    /** Nobody takes it any more: what is sent to the number waits. */
    public void detach(String number, ExternalEntity entity) {
        externals.remove(number, entity);
    }

    Optional<ExternalEntity> external(String number) {
        return Optional.ofNullable(externals.get(number));
    }

    /** Ends all timers; what is kept stays in the store. */
    public void stop() {
        mailboxes.values().forEach(Mailbox::stop);
        mailboxes.clear();
    }

    /** How many messages wait for a receiver. */
    public int waitingFor(String number) {
        Mailbox mailbox = mailboxes.get(number);
        return mailbox == null ? 0 : mailbox.messages().size();
    }

    // What submissions and mailboxes need.

    /** Whether messages to a number can be delivered, now or later. */
    boolean knows(String number) {
        return programs.contains(number) || gmsc.knows(number);
    }

    boolean full() {
        return kept.full();
    }

    long nextId() {
        return kept.nextId();
    }

    /** Keeps a message; completes when it is safe, and is sent on its way from then on. Where that fails there is no message. */
    Future<Void> keep(StoredMessage message) {
        Future<Void> committed = kept.add(message);
        committed.onComplete(done -> {
            if (done.succeeded()) {
                events.note(message, ShortMessageEvent.Kind.ACCEPTED, "");
                // In a turn of its own: whoever submitted has the answer first.
                timeline.execute(() -> mailbox(message.destination()).add(message));
            } else {
                events.note(message, ShortMessageEvent.Kind.REFUSED, "not kept");
                forget(message);
            }
        });
        return committed;
    }

    void update(StoredMessage message) {
        kept.update(message);
    }

    void forget(StoredMessage message) {
        kept.forget(message);
    }

    /** The last change of what is kept: completes when it is safe. */
    Future<Void> safe() {
        return kept.safe();
    }

    private Mailbox mailbox(String number) {
        return mailboxes.computeIfAbsent(number, unseen -> new Mailbox(this, number));
    }

    void emptied(Mailbox mailbox) {
        mailboxes.remove(mailbox.number(), mailbox);
    }

    Stream<Mailbox> mailboxTo(String number) {
        return Stream.ofNullable(mailboxes.get(number));
    }

    void route(String number, Consumer<RoutingInfo> answered) {
        boolean asked = gmsc.route(number, answered);
        if (!asked) {
            boolean away = programs.contains(number);
            timeline.execute(() ->
                    answered.accept(away ? new RoutingInfo.AbsentSubscriber() : new RoutingInfo.UnknownSubscriber()));
        }
    }

    Duration retry(int attempt) {
        List<Duration> retries = spec.retries();
        return retries.get(Math.min(attempt, retries.size() - 1));
    }

    /** A message has been dealt with: it is forgotten, and its sender told where that is wanted. */
    void discharged(StoredMessage message, MessageStatus status) {
        forget(message);
        boolean received = status == MessageStatus.RECEIVED;
        events.note(
                message,
                received ? ShortMessageEvent.Kind.DELIVERED : ShortMessageEvent.Kind.GIVEN_UP,
                received ? "" : status.name());
        Consumer<MessageStatus> told = dischargeds.remove(message.id());
        if (told != null) {
            told.accept(status);
        }
        if (message.wantsReport()) {
            report(message, status, false);
        }
    }

    /** Sends SMS-STATUS-REPORT to the sender of a message. */
    void report(StoredMessage message, MessageStatus status, boolean toCommand) {
        SmsDeliver deliver = (SmsDeliver) message.tpdu();
        report(
                deliver.originator(),
                message.reference(),
                SmsAddress.number("+" + message.destination()),
                deliver.time(),
                status,
                toCommand);
    }

    void report(
            SmsAddress to,
            int reference,
            SmsAddress recipient,
            ServiceCentreTime submitted,
            MessageStatus status,
            boolean toCommand) {
        String number = to.text();
        if (to.type() == SmsAddress.TypeOfNumber.ALPHANUMERIC || !knows(number) || full()) {
            return;
        }
        SmsStatusReport report = new SmsStatusReport(
                false,
                false,
                toCommand,
                reference,
                recipient,
                submitted,
                time(),
                status.value(),
                ReportParameters.NONE);
        keep(new StoredMessage(kept.nextId(), number, reference, timeline.now().plus(spec.validity()), false, report));
    }

    /** The time for a time stamp. */
    public ServiceCentreTime time() {
        return new ServiceCentreTime(timeline.now().atZone(zone).toOffsetDateTime());
    }

    ServiceCentreEvents events() {
        return events;
    }

    SmsGmsc gmsc() {
        return gmsc;
    }

    Timeline timeline() {
        return timeline;
    }

    SmsSpec spec() {
        return spec;
    }
}
