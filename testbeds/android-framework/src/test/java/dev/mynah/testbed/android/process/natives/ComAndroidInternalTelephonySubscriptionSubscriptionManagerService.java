package dev.mynah.testbed.android.process.natives;

import com.android.internal.telephony.subscription.SubscriptionManagerService;
import dev.mynah.testbed.android.process.PhoneContext;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The subscription database: there is none, and every card's applications may be used. */
public final class ComAndroidInternalTelephonySubscriptionSubscriptionManagerService {
    private static final SubscriptionManagerService ONLY =
            PhoneContext.withoutConstructor(SubscriptionManagerService.class);

    private ComAndroidInternalTelephonySubscriptionSubscriptionManagerService() {}

    public static SubscriptionManagerService getInstance() {
        return ONLY;
    }

    public static boolean areUiccAppsEnabledOnCard(SubscriptionManagerService self, int slot) {
        return true;
    }

    public static int getSubId(SubscriptionManagerService self, int phone) {
        return phone + 1;
    }

    public static void updateSimState(
            SubscriptionManagerService self,
            int slot,
            int state,
            @Nullable Executor executor,
            @Nullable Runnable then) {
        if (then != null) {
            then.run();
        }
    }

    public static void updateSimStateForInactivePort(SubscriptionManagerService self, int slot, String iccid) {}
}
