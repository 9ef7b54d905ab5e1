package dev.mynah.network.hlr.services;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.ss.component.Component;
import dev.mynah.network.air.nas.ss.component.Component.Invoke;
import dev.mynah.network.air.nas.ss.component.Problem;
import dev.mynah.network.air.nas.ss.component.SsError;
import dev.mynah.network.air.nas.ss.component.SsOperation;
import dev.mynah.network.air.nas.ss.component.UssdText;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.hlr.services.UssdApplication.Page;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The home network's part in supplementary services: carries out the operations its subscribers ask for, lets an application
 * answer USSD, and begins USSD of its own. Lives on the operator's timeline.
 */
public final class SsServer implements SsHome {
    /** TS 24.010 annex: no user is waited for longer than this. */
    private static final Duration PASSWORD_PATIENCE = Duration.ofMinutes(1);

    private final ServiceRegister register;
    private final UssdApplication ussd;
    private final Function<String, Optional<Plmn>> msc;
    private final Interconnect interconnect;
    private final Timeline timeline;

    /** @param msc the network whose MSC serves an IMSI */
    public SsServer(
            ServiceRegister register,
            UssdApplication ussd,
            Function<String, Optional<Plmn>> msc,
            Interconnect interconnect,
            Timeline timeline) {
        this.register = register;
        this.ussd = ussd;
        this.msc = msc;
        this.interconnect = interconnect;
        this.timeline = timeline;
    }

    @Override
    public void begin(String imsi, List<Component> first, SsDialogue visited, Consumer<SsDialogue> joined) {
        Optional<SubscriberSpec> who = register.subscriber(imsi);
        Open open = new Open(
                who.orElse(null),
                register.services(imsi)
                        .<SsDialogue>map(services -> new KeptDialogue(services::safe, visited))
                        .orElse(visited));
        joined.accept(open);
        if (first.isEmpty() || !(first.get(0) instanceof Invoke invoke)) {
            visited.end(List.of());
        } else if (who.isEmpty()) {
            visited.end(List.of(invoke.refused(SsError.UNKNOWN_SUBSCRIBER)));
        } else {
            open.asked(who.get(), invoke);
        }
    }

    /**
     * Begins USSD with a subscriber. TS 23.090 4.3.
     *
     * @param answer whether the user is asked for an answer, or only told
     * @param done given the user's answer, or an empty text; or nothing when the subscriber can't be reached or will not answer
     */
    public void push(String imsi, String text, boolean answer, Consumer<Optional<String>> done) {
        push(imsi, new Page(text, answer, ussd.patience(), last -> Optional.empty()), done);
    }

    /** The same with the menu that a code leads to; false when nobody has the code, or there is no such subscriber. */
    public boolean pushMenu(String imsi, String code, Consumer<Optional<String>> done) {
        Optional<Page> first = register.subscriber(imsi).flatMap(who -> ussd.dialled(who, code));
        first.ifPresent(it -> push(imsi, it, done));
        return first.isPresent();
    }

    private void push(String imsi, Page first, Consumer<Optional<String>> done) {
        UssdPush push = new UssdPush(first, timeline, done);
        Invoke invoke = push.question();
        Optional<Plmn> where = msc.apply(imsi);
        boolean reached = where.isPresent()
                && interconnect.reach(
                        where.get(),
                        SsVisited.class,
                        node -> node.begin(
                                imsi,
                                List.of(invoke),
                                SsDialogue.on(timeline, push),
                                end -> timeline.execute(() -> push.joined(end))));
        if (!reached) {
            push.unreachable();
        }
    }

    /** A dialogue a subscriber began. */
    private final class Open implements SsDialogue {
        private final @Nullable SubscriberSpec who;
        private final SsDialogue visited;
        private @Nullable PasswordDialogue password;
        private @Nullable Page page;
        private @Nullable Invoke request;
        private Timeline.@Nullable Timer patience;
        private int questions;

        Open(@Nullable SubscriberSpec who, SsDialogue visited) {
            this.who = who;
            this.visited = visited;
        }

        void asked(SubscriberSpec subscriber, Invoke invoke) {
            SubscriberServices services = register.services(subscriber.imsi()).orElseThrow();
            SsOperations operations = new SsOperations(services);
            SsOperation operation = SsOperation.of(invoke.operation()).orElse(null);
            if (operation == null) {
                visited.end(List.of(invoke.rejected(Problem.UNRECOGNIZED_OPERATION)));
                return;
            }
            switch (operation) {
                case REGISTER_SS -> visited.end(List.of(operations.register(invoke)));
                case ERASE_SS -> visited.end(List.of(operations.erase(invoke)));
                case ACTIVATE_SS, DEACTIVATE_SS -> activate(services, operations, invoke, operation);
                case INTERROGATE_SS -> visited.end(List.of(operations.interrogate(invoke)));
                case REGISTER_PASSWORD -> guard(PasswordDialogue.change(services, invoke));
                case PROCESS_UNSTRUCTURED_SS_REQUEST -> dialled(subscriber, invoke);
                default -> visited.end(List.of(invoke.rejected(Problem.UNRECOGNIZED_OPERATION)));
            }
        }

        private void activate(
                SubscriberServices services, SsOperations operations, Invoke invoke, SsOperation operation) {
            boolean on = operation == SsOperation.ACTIVATE_SS;
            if (SsOperations.protectedByPassword(invoke)) {
                guard(PasswordDialogue.before(services, invoke, () -> operations.activate(invoke, on)));
            } else {
                visited.end(List.of(operations.activate(invoke, on)));
            }
        }

        private void guard(PasswordDialogue dialogue) {
            Optional<Component> refusal = dialogue.refusal();
            if (refusal.isPresent()) {
                visited.end(List.of(refusal.get()));
                return;
            }
            password = dialogue;
            wait(PASSWORD_PATIENCE);
            visited.next(List.of(dialogue.question()));
        }

        private void dialled(SubscriberSpec subscriber, Invoke invoke) {
            request = invoke;
            Optional<UssdText> dialled = UssdText.decode(invoke.argument()).value();
            if (dialled.isEmpty()) {
                visited.end(List.of(invoke.rejected(Problem.MISTYPED_PARAMETER)));
                return;
            }
            Optional<String> text = dialled.get().text();
            if (text.isEmpty()) {
                visited.end(List.of(invoke.refused(SsError.UNKNOWN_ALPHABET)));
                return;
            }
            show(invoke, ussd.dialled(subscriber, text.get()));
        }

        private void show(Invoke invoke, Optional<Page> next) {
            page = next.orElse(null);
            if (next.isEmpty()) {
                visited.end(List.of(invoke.refused(SsError.UNEXPECTED_DATA_VALUE)));
            } else if (next.get().open()) {
                questions++;
                wait(next.get().patience());
                visited.next(List.of(Invoke.of(
                        (invoke.id() + questions) & 0xFF,
                        SsOperation.UNSTRUCTURED_SS_REQUEST,
                        UssdText.of(next.get().text()).encode())));
            } else {
                visited.end(List.of(invoke.done(UssdText.of(next.get().text()).encode())));
            }
        }

        private void wait(Duration limit) {
            stopWaiting();
            patience = timeline.after(limit, () -> visited.end(List.of()));
        }

        private void stopWaiting() {
            if (patience != null) {
                patience.cancel();
            }
        }

        @Override
        public void next(List<Component> components) {
            stopWaiting();
            if (components.isEmpty()) {
                visited.end(List.of());
            } else if (password != null) {
                PasswordDialogue.Step step = password.answered(components.get(0));
                if (step.last()) {
                    visited.end(step.components());
                } else {
                    wait(PASSWORD_PATIENCE);
                    visited.next(step.components());
                }
            } else {
                answered(components.get(0));
            }
        }

        private void answered(Component component) {
            Page shown = page;
            Invoke invoke = request;
            if (shown == null || invoke == null || who == null) {
                visited.end(List.of());
            } else if (component instanceof Component.ReturnResult result) {
                String text = UssdText.decode(result.value())
                        .value()
                        .flatMap(UssdText::text)
                        .orElse("");
                show(invoke, shown.answered().apply(text));
            } else {
                visited.end(List.of(invoke.refused(SsError.SYSTEM_FAILURE)));
            }
        }

        @Override
        public void end(List<Component> components) {
            stopWaiting();
        }

        @Override
        public void abort() {
            stopWaiting();
        }
    }
}
