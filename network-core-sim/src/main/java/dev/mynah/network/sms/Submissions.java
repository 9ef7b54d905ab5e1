package dev.mynah.network.sms;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.FailureCause;
import dev.mynah.network.air.sms.ReportParameters;
import dev.mynah.network.air.sms.SmsAddress;
import dev.mynah.network.air.sms.SmsAddress.TypeOfNumber;
import dev.mynah.network.air.sms.SmsCommand;
import dev.mynah.network.air.sms.SmsDeliver;
import dev.mynah.network.air.sms.SmsSubmit;
import dev.mynah.network.air.sms.SmsSubmitReport;
import dev.mynah.network.air.sms.Tpdu;
import dev.mynah.network.air.sms.ValidityPeriod;
import dev.mynah.network.air.sms.relay.RpCause;
import dev.mynah.network.sms.SubmissionSide.Answer;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** What mobiles hand to a service centre: messages, and commands about messages (TS 23.040 9.2.2.2, 9.2.2.4). */
final class Submissions {
    private static final int ENQUIRY = 0;
    private static final int CANCEL_REPORT = 1;
    private static final int DELETE = 2;
    private static final int ENABLE_REPORT = 3;

    private final ServiceCentre centre;

    Submissions(ServiceCentre centre) {
        this.centre = centre;
    }

    void take(String from, Octets tpdu, Consumer<Answer> answered) {
        Decoded<Tpdu> decoded = Tpdu.decode(tpdu, Tpdu.Carrier.DATA_TO_NETWORK);
        if (decoded instanceof Decoded.Invalid<Tpdu>) {
            answered.accept(new Answer.Refused(RpCause.SEMANTICALLY_INCORRECT, Optional.empty()));
            return;
        }
        Tpdu message = decoded.orElseThrow();
        Future<Void> before = centre.safe();
        Answer answer =
                message instanceof SmsSubmit submit ? submitted(from, submit) : commanded(from, (SmsCommand) message);
        if (centre.safe().equals(before)) {
            answered.accept(answer);
            return;
        }
        centre.safe()
                .onComplete(kept -> answered.accept(
                        kept.succeeded() ? answer : new Answer.Refused(RpCause.TEMPORARY_FAILURE, Optional.empty())));
    }

    private Answer submitted(String from, SmsSubmit submit) {
        if (submit.destination().type() == TypeOfNumber.ALPHANUMERIC) {
            return refused(from, "", RpCause.SHORT_MESSAGE_TRANSFER_REJECTED);
        }
        String to = number(submit.destination());
        if (!centre.knows(to)) {
            return refused(from, to, RpCause.UNASSIGNED_NUMBER);
        }
        if (centre.full()) {
            return refused(from, to, RpCause.CONGESTION);
        }
        if (submit.rejectDuplicates() && find(from, to, submit.reference()).isPresent()) {
            return failed(FailureCause.REJECTED_DUPLICATE);
        }
        SmsDeliver deliver = new SmsDeliver(
                false,
                false,
                submit.statusReport(),
                submit.replyPath(),
                SmsAddress.number("+" + from),
                submit.protocolIdentifier(),
                submit.coding(),
                centre.time(),
                submit.userData());
        StoredMessage message = new StoredMessage(
                centre.nextId(),
                to,
                submit.reference(),
                expiry(submit.validity()),
                submit.validity() instanceof ValidityPeriod.Enhanced enhanced && enhanced.singleShot(),
                deliver);
        centre.keep(message).onSuccess(kept -> replaced(message));
        return accepted();
    }

    /** Replace Short Message Type 1 to 7: what the receiver has not got yet is replaced here. TS 23.040 9.2.3.9. */
    private void replaced(StoredMessage by) {
        SmsDeliver now = (SmsDeliver) by.tpdu();
        if (now.protocolIdentifier() < 0x41 || now.protocolIdentifier() > 0x47) {
            return;
        }
        centre.mailboxTo(by.destination())
                .flatMap(mailbox -> mailbox.messages().stream()
                        .filter(old -> old.tpdu() instanceof SmsDeliver it
                                && it.protocolIdentifier() == now.protocolIdentifier()
                                && it.originator().equals(now.originator()))
                        .toList()
                        .stream()
                        .filter(mailbox::withdraw))
                .toList()
                .forEach(old -> {
                    if (old.wantsReport()) {
                        centre.report(old, MessageStatus.REPLACED, false);
                    }
                });
    }

    private Instant expiry(ValidityPeriod validity) {
        Instant now = centre.timeline().now();
        if (validity instanceof ValidityPeriod.Relative relative) {
            return now.plus(relative.duration());
        } else if (validity instanceof ValidityPeriod.Absolute absolute) {
            return absolute.until().time().toInstant();
        } else if (validity instanceof ValidityPeriod.Enhanced enhanced) {
            return now.plus(enhanced.duration().orElse(centre.spec().validity()));
        }
        return now.plus(centre.spec().validity());
    }

    /** TS 23.040 9.2.3.19. */
    private Answer commanded(String from, SmsCommand command) {
        String to = number(command.destination());
        Optional<StoredMessage> meant = find(from, to, command.number());
        boolean known = command.type() <= ENABLE_REPORT;
        if (!known) {
            return failed(FailureCause.COMMAND_UNSUPPORTED);
        }
        MessageStatus status =
                meant.isPresent() ? MessageStatus.NO_RESPONSE_STILL_TRYING : MessageStatus.DOES_NOT_EXIST;
        if (meant.isPresent()) {
            StoredMessage message = meant.get();
            Mailbox mailbox = centre.mailboxTo(to).findFirst().orElseThrow();
            switch (command.type()) {
                case DELETE -> {
                    if (mailbox.withdraw(message)) {
                        status = MessageStatus.DELETED_BY_ORIGINATOR;
                    }
                }
                case CANCEL_REPORT -> change(mailbox, message, false);
                case ENABLE_REPORT -> change(mailbox, message, true);
                case ENQUIRY -> {}
                default -> throw new IllegalStateException("command " + command.type());
            }
        }
        if (command.statusReport() || command.type() == ENQUIRY) {
            centre.report(
                    SmsAddress.number("+" + from),
                    command.reference(),
                    SmsAddress.number("+" + to),
                    meant.map(it -> ((SmsDeliver) it.tpdu()).time()).orElseGet(centre::time),
                    status,
                    true);
        }
        return accepted();
    }

    private void change(Mailbox mailbox, StoredMessage message, boolean report) {
        StoredMessage changed = message.wantingReport(report);
        centre.update(changed);
        mailbox.replace(message, changed);
    }

    private Optional<StoredMessage> find(String from, String to, int reference) {
        return centre.mailboxTo(to)
                .flatMap(mailbox -> mailbox.messages().stream())
                .filter(it -> it.reference() == reference
                        && it.originator()
                                .filter(sender -> sender.text().equals(from))
                                .isPresent())
                .findFirst();
    }

    /** The number as the interconnect knows it: short codes as they are, others without an international prefix. */
    private String number(SmsAddress address) {
        String digits = address.text();
        boolean prefixed = address.type() != TypeOfNumber.INTERNATIONAL && digits.startsWith("00");
        return prefixed && !centre.knows(digits) ? digits.substring(2) : digits;
    }

    private Answer accepted() {
        return new Answer.Accepted(
                new SmsSubmitReport(Optional.empty(), centre.time(), ReportParameters.NONE).encode());
    }

    private Answer failed(FailureCause failure) {
        return new Answer.Refused(
                RpCause.SHORT_MESSAGE_TRANSFER_REJECTED,
                Optional.of(new SmsSubmitReport(Optional.of(failure.value()), centre.time(), ReportParameters.NONE)
                        .encode()));
    }

    private Answer refused(String from, String to, RpCause cause) {
        centre.events().refused("+" + from, to, cause.name());
        return new Answer.Refused(cause, Optional.empty());
    }
}
