package dev.mynah.network.mme;

import dev.mynah.network.air.nas.element.GprsTimer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The reject rules in force; each is used up after its number of times. */
final class RejectRules {
    private static final class Counted {
        private final RejectRule rule;
        private int left;

        Counted(RejectRule rule) {
            this.rule = rule;
            this.left = rule.times();
        }
    }

    private final List<Counted> rules = new ArrayList<>();

    void add(RejectRule rule) {
        rules.add(new Counted(rule));
    }

    void clear() {
        rules.clear();
    }

    /** The first rule for this request, counted as used. */
    Optional<MmeEvent.RequestRefused> apply(String imsi, Procedure procedure, boolean secured) {
        for (Iterator<Counted> each = rules.iterator(); each.hasNext(); ) {
            Counted counted = each.next();
            RejectRule rule = counted.rule;
            boolean matches = rule.procedure() == procedure
                    && rule.secured() == secured
                    && rule.imsi().map(imsi::equals).orElse(true);
            if (!matches) {
                continue;
            }
            if (rule.times() > 0 && --counted.left == 0) {
                each.remove();
            }
            return Optional.of(new MmeEvent.RequestRefused(
                    rule.cause(), Optional.empty(), rule.backOff().map(GprsTimer::of)));
        }
        return Optional.empty();
    }
}
