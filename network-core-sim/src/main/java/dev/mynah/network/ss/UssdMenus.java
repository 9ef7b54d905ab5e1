package dev.mynah.network.ss;

import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.hlr.services.UssdApplication;
import java.time.Duration;
import java.util.Optional;

/** Answers USSD by a plan of menus, which may be exchanged while it runs; a dialogue that has begun goes on as it began. */
public final class UssdMenus implements UssdApplication {
    private UssdPlan plan;

    public UssdMenus(UssdPlan plan) {
        this.plan = plan;
    }

    public void plan(UssdPlan newPlan) {
        plan = newPlan;
    }

    @Override
    public Duration patience() {
        return plan.patience();
    }

    @Override
    public Optional<Page> dialled(SubscriberSpec who, String text) {
        Duration patience = plan.patience();
        return plan.dialled(text).map(menu -> page(who, menu, text, patience));
    }

    private static Page page(SubscriberSpec who, UssdMenu menu, String said, Duration patience) {
        String text = menu.text()
                .replace("%imsi%", who.imsi())
                .replace("%msisdn%", who.msisdn().isEmpty() ? "unknown" : "+" + who.msisdn())
                .replace("%answer%", said);
        return new Page(
                text,
                !menu.last(),
                patience,
                answer -> menu.chosen(answer).map(next -> page(who, next, answer, patience)));
    }
}
