package dev.mynah.modem.ss;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.SupplementaryServices;
import dev.mynah.modem.mobility.CmLink;
import dev.mynah.modem.mobility.CmTransport;
import dev.mynah.modem.mobility.CmUser;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.TransactionIdentifier;
import dev.mynah.network.air.nas.ss.Register;
import dev.mynah.network.air.nas.ss.ReleaseComplete;
import dev.mynah.network.air.nas.ss.SsMessage;
import dev.mynah.network.air.nas.ss.component.AddressString;
import dev.mynah.network.air.nas.ss.component.BasicService;
import dev.mynah.network.air.nas.ss.component.Component;
import dev.mynah.network.air.nas.ss.component.Component.Invoke;
import dev.mynah.network.air.nas.ss.component.Component.Reject;
import dev.mynah.network.air.nas.ss.component.Problem;
import dev.mynah.network.air.nas.ss.component.RegisterSs;
import dev.mynah.network.air.nas.ss.component.SsAnswer;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.air.nas.ss.component.SsError;
import dev.mynah.network.air.nas.ss.component.SsForBasicService;
import dev.mynah.network.air.nas.ss.component.SsOperation;
import dev.mynah.network.air.nas.ss.component.SsPassword;
import dev.mynah.network.air.nas.ss.component.SsPassword.Guidance;
import dev.mynah.network.air.nas.ss.component.UssdText;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The UE's supplementary services: seven transactions at most, one of them USSD. */
public final class SsUe implements SupplementaryServices, CmUser {
    /** No clause says how long the network may think; hosts wait about this long. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int TRANSACTIONS = 7;

    private final CmTransport transport;
    private final Timeline timeline;
    private final Consumer<SubscriptionEvent> tell;
    private final Map<TransactionIdentifier, Running> running = new HashMap<>();
    private @Nullable UssdDialogue ussd;

    public SsUe(CmTransport transport, Timeline timeline, Consumer<SubscriptionEvent> tell) {
        this.transport = transport;
        this.timeline = timeline;
        this.tell = tell;
        transport.user(CmServiceType.SUPPLEMENTARY_SERVICE, this);
    }

    /** A transaction, who has it, and how long the network may be silent. */
    private final class Running {
        private final SsTransaction transaction;
        private final SsUser user;
        private Timeline.@Nullable Timer patience;

        Running(SsTransaction transaction, SsUser user) {
            this.transaction = transaction;
            this.user = user;
        }

        /** A user may think as long as the network lets him; only the network's silence is too long. */
        void watch() {
            stopWatching();
            if (user instanceof UssdDialogue dialogue && dialogue.asks()) {
                return;
            }
            patience = timeline.after(PATIENCE, () -> {
                forget(this);
                transaction.end();
                user.lost();
            });
        }

        void stopWatching() {
            if (patience != null) {
                patience.cancel();
            }
        }
    }

    @Override
    public Future<Void> ussd(String text) {
        if (text.isEmpty() || !UssdText.fits(text)) {
            return Future.failedFuture(new Refusal(Reason.INVALID_ARGUMENT));
        }
        UssdDialogue open = ussd;
        if (open != null) {
            if (!open.asks()) {
                return Future.failedFuture(new Refusal(Reason.NOT_ALLOWED));
            }
            open.answer(text);
            running.values().stream().filter(it -> it.user == open).findFirst().ifPresent(Running::watch);
            tell.accept(new SubscriptionEvent.UssdAnswered());
            return Future.succeededFuture();
        }
        UssdDialogue begun = UssdDialogue.dialling(text, tell::accept);
        ussd = begun;
        begin(begun);
        return begun.sent();
    }

    @Override
    public void endUssd() {
        UssdDialogue open = ussd;
        if (open != null) {
            running.values().stream().filter(it -> it.user == open).findFirst().ifPresent(this::forget);
            ussd = null;
            open.leave();
        }
    }

    @Override
    public Future<Void> register(
            SsCode service, Optional<BasicService> basicService, AddressString to, Optional<Integer> noReplySeconds) {
        Octets argument = new RegisterSs(service.value(), basicService, Optional.of(to), noReplySeconds).encode();
        return ask(SsOperation.REGISTER_SS, argument, Map.of()).mapEmpty();
    }

    @Override
    public Future<Void> erase(SsCode service, Optional<BasicService> basicService) {
        return ask(SsOperation.ERASE_SS, argument(service, basicService), Map.of())
                .mapEmpty();
    }

    @Override
    public Future<Void> activate(
            SsCode service, Optional<BasicService> basicService, boolean active, Optional<String> password) {
        Map<Guidance, String> passwords =
                password.map(it -> Map.of(Guidance.ENTER_PASSWORD, it)).orElse(Map.of());
        SsOperation operation = active ? SsOperation.ACTIVATE_SS : SsOperation.DEACTIVATE_SS;
        return ask(operation, argument(service, basicService), passwords).mapEmpty();
    }

    @Override
    public Future<SsAnswer> interrogate(SsCode service, Optional<BasicService> basicService) {
        return ask(SsOperation.INTERROGATE_SS, argument(service, basicService), Map.of())
                .compose(octets -> SsAnswer.decode(octets)
                        .fold(
                                Future::succeededFuture,
                                malformed -> Future.failedFuture(new Refusal(Reason.NOT_SUPPORTED))));
    }

    @Override
    public Future<Void> changePassword(SsCode service, String old, String wanted) {
        Map<Guidance, String> passwords = Map.of(
                Guidance.ENTER_PASSWORD, old,
                Guidance.ENTER_NEW_PASSWORD, wanted,
                Guidance.ENTER_NEW_PASSWORD_AGAIN, wanted);
        return ask(SsOperation.REGISTER_PASSWORD, SsPassword.argument(service), passwords)
                .mapEmpty();
    }

    private static Octets argument(SsCode service, Optional<BasicService> basicService) {
        return new SsForBasicService(service.value(), basicService).encode();
    }

    private Future<Octets> ask(SsOperation operation, Octets argument, Map<Guidance, String> passwords) {
        if (!passwords.values().stream().allMatch(it -> it.matches("[0-9]{4}"))) {
            return Future.failedFuture(new Refusal(Reason.INVALID_ARGUMENT));
        }
        SsOperationRequest request = new SsOperationRequest(operation, argument, passwords);
        begin(request);
        return request.done();
    }

    private void begin(SsUser user) {
        transport.open(CmServiceType.SUPPLEMENTARY_SERVICE, link -> begin(user, link), refusal -> {
            if (user == ussd) {
                ussd = null;
            }
            user.refused(refusal);
        });
    }

    private void begin(SsUser user, CmLink link) {
        Optional<TransactionIdentifier> free = IntStream.range(0, TRANSACTIONS)
                .mapToObj(TransactionIdentifier::own)
                .filter(it -> !running.containsKey(it))
                .findFirst();
        if (free.isEmpty() || (user instanceof UssdDialogue && user != ussd)) {
            link.close();
            user.refused(new Refusal(Reason.ABORTED));
            return;
        }
        begun(user, new SsTransaction(link, free.get()));
    }

    private Running begun(SsUser user, SsTransaction transaction) {
        Running made = new Running(transaction, user);
        running.put(transaction.named(), made);
        made.watch();
        user.begun(transaction);
        return made;
    }

    private void forget(Running gone) {
        gone.stopWatching();
        running.remove(gone.transaction.named());
        if (gone.user == ussd) {
            ussd = null;
        }
    }

    @Override
    public void opened(CmLink link) {
        // The network's first message says what it is about.
    }

    @Override
    public void received(CmLink link, byte[] octets) {
        SsMessage.decode(Octets.of(octets), Direction.DOWNLINK).value().ifPresent(message -> received(link, message));
    }

    private void received(CmLink link, SsMessage message) {
        TransactionIdentifier named = message.transaction().seenByOther();
        Running known = running.get(named);
        Optional<List<Component>> components =
                message.components().flatMap(it -> Component.decodeAll(it).value());
        if (message instanceof Register && known == null && named.fromOther()) {
            networkBegins(new SsTransaction(link, named), components.orElse(List.of()));
        } else if (known == null) {
            if (!(message instanceof ReleaseComplete)) {
                new SsTransaction(link, named).end();
            }
        } else if (message instanceof ReleaseComplete) {
            forget(known);
            known.user.ended(components.flatMap(it -> it.stream().findFirst()));
            link.close();
        } else if (components.isEmpty()) {
            known.transaction.say(new Reject(Optional.empty(), Problem.BADLY_STRUCTURED_COMPONENT));
        } else {
            components.get().forEach(it -> known.user.said(known.transaction, it));
            known.watch();
        }
    }

    private void networkBegins(SsTransaction transaction, List<Component> components) {
        if (components.isEmpty() || !(components.get(0) instanceof Invoke invoke)) {
            transaction.end();
            return;
        }
        if (ussd != null) {
            transaction.say(invoke.refused(SsError.USSD_BUSY));
            return;
        }
        UssdDialogue dialogue = UssdDialogue.ofNetwork(tell::accept);
        ussd = dialogue;
        Running made = begun(dialogue, transaction);
        dialogue.said(transaction, invoke);
        made.watch();
    }

    @Override
    public void lost(CmLink link) {
        List<Running> gone = new ArrayList<>(running.values());
        gone.removeIf(it -> !it.transaction.link().equals(link));
        gone.forEach(it -> {
            forget(it);
            it.user.lost();
        });
    }
}
