package dev.mynah.network.hlr.services;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.ss.component.Component;
import dev.mynah.network.air.nas.ss.component.SsError;
import io.vertx.core.Future;
import java.util.List;
import java.util.function.Supplier;

/** An end of a dialogue that hears of a change once it is safe, and of a failure where it can't be kept. */
final class KeptDialogue implements SsDialogue {
    private final Supplier<Future<Void>> safe;
    private final SsDialogue end;

    /** @param safe completes when the last change is safe */
    KeptDialogue(Supplier<Future<Void>> safe, SsDialogue end) {
        this.safe = safe;
        this.end = end;
    }

    @Override
    public void next(List<Component> components) {
        safe.get().onComplete(kept -> {
            if (kept.succeeded()) {
                end.next(components);
            } else {
                end.abort();
            }
        });
    }

    @Override
    public void end(List<Component> components) {
        safe.get()
                .onComplete(kept -> end.end(
                        kept.succeeded()
                                ? components
                                : components.stream().map(KeptDialogue::failed).toList()));
    }

    private static Component failed(Component answer) {
        return answer instanceof Component.ReturnResult result
                ? new Component.ReturnError(result.id(), SsError.SYSTEM_FAILURE.code(), Octets.EMPTY)
                : answer;
    }

    @Override
    public void abort() {
        end.abort();
    }
}
