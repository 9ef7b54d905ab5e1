package dev.mynah.modem.at.quirk;

import dev.mynah.modem.Startup;
import dev.mynah.modem.at.Quirk;
import java.time.Duration;

/** A boot that takes as long as those of real modules, also after a restart by a host. */
final class SlowBoot implements Quirk {
    private static final Duration BOOT = Duration.ofSeconds(15);

    @Override
    public String name() {
        return "slow-boot";
    }

    @Override
    public String summary() {
        return "for 15 s from power, and from each restart (`+CFUN=1,1`), the modem hears nothing and says nothing; line settings begin anew then";
    }

    @Override
    public Startup in(Startup startup) {
        return startup.withBoot(BOOT);
    }
}
