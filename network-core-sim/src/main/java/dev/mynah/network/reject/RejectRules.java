package dev.mynah.network.reject;

import dev.mynah.network.ran.SignallingConnection;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An operator's reject rules in force; each is used up after its number of times. Lives on the operator's timeline. */
public final class RejectRules {
    private static final class Counted {
        private final RejectRule rule;
        private int left;

        Counted(RejectRule rule) {
            this.rule = rule;
            this.left = rule.times();
        }
    }

    private final List<Counted> rules = new ArrayList<>();

    public void add(RejectRule rule) {
        rules.add(new Counted(rule));
    }

    public void clear() {
        rules.clear();
    }

    /**
     * The first rule for this request, counted as used.
     *
     * @param on the connection it came on
     * @param secured whether the UE has proved who it is by now
     */
    public Optional<RejectRule> apply(
            String imsi, @Nullable SignallingConnection on, Procedure procedure, boolean secured) {
        for (Iterator<Counted> each = rules.iterator(); each.hasNext(); ) {
            Counted counted = each.next();
            RejectRule rule = counted.rule;
            boolean matches = rule.procedure() == procedure
                    && rule.secured() == secured
                    && rule.imsi().map(imsi::equals).orElse(true)
                    && rule.cell()
                            .map(cell -> on != null && on.cell().identity() == cell)
                            .orElse(true);
            if (!matches) {
                continue;
            }
            if (rule.times() > 0 && --counted.left == 0) {
                each.remove();
            }
            return Optional.of(rule);
        }
        return Optional.empty();
    }
}
