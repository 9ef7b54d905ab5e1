package dev.mynah.network.hlr.services;

import dev.mynah.network.air.nas.ss.component.Component;
import dev.mynah.network.air.nas.ss.component.Component.Invoke;
import dev.mynah.network.air.nas.ss.component.Component.ReturnResult;
import dev.mynah.network.air.nas.ss.component.SsOperation;
import dev.mynah.network.air.nas.ss.component.UssdText;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.hlr.services.UssdApplication.Page;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** USSD that the network begins: one page after the other, until the last one has been read. TS 23.090 4.3. */
final class UssdPush implements SsDialogue {
    /** A user who only has to be told something is not waited for longer than this. */
    private static final Duration TO_BE_TOLD = Duration.ofMinutes(1);

    private final Timeline timeline;
    private final Consumer<Optional<String>> done;
    private Page page;
    private int invokes;
    private Optional<String> said = Optional.empty();
    private @Nullable SsDialogue visited;
    private Timeline.@Nullable Timer patience;
    private boolean over;

    /** @param done given what the user said last, an empty text where he was only told; or nothing when he didn't answer */
    UssdPush(Page first, Timeline timeline, Consumer<Optional<String>> done) {
        this.page = first;
        this.timeline = timeline;
        this.done = done;
    }

    /** What is to be sent for the page. */
    Invoke question() {
        invokes++;
        wait(page.open() ? page.patience() : TO_BE_TOLD);
        return Invoke.of(
                invokes,
                page.open() ? SsOperation.UNSTRUCTURED_SS_REQUEST : SsOperation.UNSTRUCTURED_SS_NOTIFY,
                UssdText.of(page.text()).encode());
    }

    void joined(SsDialogue end) {
        visited = end;
        if (over) {
            end.end(List.of());
        }
    }

    private void wait(Duration limit) {
        stopWaiting();
        patience = timeline.after(limit, () -> leave(Optional.empty()));
    }

    private void stopWaiting() {
        if (patience != null) {
            patience.cancel();
        }
    }

    @Override
    public void next(List<Component> components) {
        if (over) {
            return;
        }
        Optional<String> answer = answer(components);
        Optional<Page> following = answer.filter(it -> page.open()).flatMap(page.answered());
        if (answer.isEmpty() || following.isEmpty() || visited == null) {
            leave(page.open() || answer.isEmpty() ? answer : said.or(() -> answer));
            return;
        }
        said = answer;
        page = following.get();
        visited.next(List.of(question()));
    }

    private static Optional<String> answer(List<Component> components) {
        return components.stream()
                .findFirst()
                .filter(ReturnResult.class::isInstance)
                .map(it -> UssdText.decode(((ReturnResult) it).value())
                        .value()
                        .flatMap(UssdText::text)
                        .orElse(""));
    }

    private void leave(Optional<String> answer) {
        finish(answer);
        if (visited != null) {
            visited.end(List.of());
        }
    }

    @Override
    public void end(List<Component> components) {
        finish(answer(components));
    }

    @Override
    public void abort() {
        finish(Optional.empty());
    }

    /** There is no way to the subscriber. */
    void unreachable() {
        finish(Optional.empty());
    }

    private void finish(Optional<String> answer) {
        stopWaiting();
        if (!over) {
            over = true;
            done.accept(answer);
        }
    }
}
