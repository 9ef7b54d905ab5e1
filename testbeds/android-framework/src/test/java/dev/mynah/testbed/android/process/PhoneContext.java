package dev.mynah.testbed.android.process;

import android.content.ContentResolver;
import android.content.Context;
import android.content.ContextWrapper;
import android.content.Intent;
import android.content.SharedPreferences;
import android.content.pm.ApplicationInfo;
import android.content.pm.PackageManager;
import android.content.res.Resources;
import android.os.IPowerManager;
import android.os.Looper;
import android.os.PersistableBundle;
import android.os.PowerManager;
import android.os.UserHandle;
import android.os.UserManager;
import android.telephony.CarrierConfigManager;
import android.telephony.TelephonyManager;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** What telephony asks of its application's context: the services for telephone and power, and resources. */
@SuppressWarnings("deprecation") // framework code of this release calls what it has deprecated
public final class PhoneContext extends ContextWrapper {
    private static final Map<Class<?>, String> SERVICES = Map.of(
            TelephonyManager.class, Context.TELEPHONY_SERVICE,
            PowerManager.class, Context.POWER_SERVICE,
            CarrierConfigManager.class, Context.CARRIER_CONFIG_SERVICE,
            UserManager.class, Context.USER_SERVICE);

    private final TelephonyManager telephony;
    private final Resources resources;
    private final CarrierConfigManager carrierConfig = withoutConstructor(NoCarrierConfig.class);
    private final UserManager users = withoutConstructor(Unlocked.class);
    private final Broadcasts broadcasts = new Broadcasts();
    private final Preferences preferences = new Preferences();
    private final ContentResolver content = ClassProxy.hollow(ContentResolver.class);
    private final PackageManager packages = ClassProxy.hollow(PackageManager.class);
    private @Nullable PowerManager power;

    private PhoneContext(TelephonyManager telephony, Resources resources) throws ReflectiveOperationException {
        // Whom this tells of something is not there, and what it asks for is not there either.
        super(ClassProxy.hollow(Context.class));
        this.telephony = telephony;
        this.resources = resources;
    }

    static PhoneContext create() {
        try {
            var resources = withoutConstructor(Stretched.class);
            var system = Resources.class.getDeclaredField("mSystem");
            system.setAccessible(true);
            system.set(null, resources);
            return new PhoneContext(withoutConstructor(TwoPhones.class), resources);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An object of which only the identity, and what is set by hand, matters. */
    public static <T> T withoutConstructor(Class<T> type) {
        try {
            var unsafe = Class.forName("sun.misc.Unsafe");
            Field only = unsafe.getDeclaredField("theUnsafe");
            only.setAccessible(true);
            return type.cast(unsafe.getMethod("allocateInstance", Class.class).invoke(only.get(null), type));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable Object getSystemService(String name) {
        return switch (name) {
            case Context.TELEPHONY_SERVICE -> telephony;
            case Context.POWER_SERVICE -> power();
            case Context.CARRIER_CONFIG_SERVICE -> carrierConfig;
            case Context.USER_SERVICE -> users;
            default -> null;
        };
    }

    private PowerManager power() {
        if (power == null) {
            power = new PowerManager(this, new IPowerManager.Default(), null, new android.os.Handler());
        }
        return power;
    }

    @Override
    public @Nullable String getSystemServiceName(Class<?> service) {
        return SERVICES.get(service);
    }

    @Override
    public Context getApplicationContext() {
        return this;
    }

    @Override
    public Context createPackageContextAsUser(String name, int flags, UserHandle user) {
        return this;
    }

    @Override
    public Context createContextAsUser(UserHandle user, int flags) {
        return this;
    }

    @Override
    public Resources getResources() {
        return resources;
    }

    @Override
    public String getPackageName() {
        return "com.android.phone";
    }

    @Override
    public ApplicationInfo getApplicationInfo() {
        var application = new ApplicationInfo();
        application.packageName = getPackageName();
        application.targetSdkVersion = 34;
        return application;
    }

    @Override
    public String getOpPackageName() {
        return getPackageName();
    }

    @Override
    public @Nullable String getAttributionTag() {
        return null;
    }

    @Override
    public SharedPreferences getSharedPreferences(String name, int mode) {
        return preferences.face();
    }

    @Override
    public PackageManager getPackageManager() {
        return packages;
    }

    /** Nothing is read through it: the settings' getters have bodies of their own. */
    @Override
    public ContentResolver getContentResolver() {
        return content;
    }

    @Override
    public void sendBroadcast(Intent intent, @Nullable String permission) {
        broadcasts.add(intent);
    }

    Broadcasts broadcasts() {
        return broadcasts;
    }

    @Override
    public Looper getMainLooper() {
        return Looper.getMainLooper();
    }

    @Override
    public UserHandle getUser() {
        return UserHandle.SYSTEM;
    }

    @Override
    public int getUserId() {
        return 0;
    }

    /** A telephone with two SIMs and mobile data. */
    static final class TwoPhones extends TelephonyManager {
        TwoPhones(Context context) {
            super(context);
        }

        @Override
        public int getPhoneCount() {
            return 2;
        }

        @Override
        public int getActiveModemCount() {
            return 2;
        }

        @Override
        public int getSupportedModemCount() {
            return 2;
        }

        @Override
        public boolean isDataCapable() {
            return true;
        }

        @Override
        public boolean isVoiceCapable() {
            return true;
        }

        @Override
        public boolean isSmsCapable() {
            return true;
        }
    }

    /** The telephone's user has unlocked it. */
    static final class Unlocked extends UserManager {
        Unlocked(Context context) {
            super(context, null);
        }

        @Override
        public boolean isUserUnlocked() {
            return true;
        }
    }

    /** What the platform assumes of a carrier that says nothing. */
    static final class NoCarrierConfig extends CarrierConfigManager {
        NoCarrierConfig(Context context) {
            super(context);
        }

        @Override
        public PersistableBundle getConfigForSubId(int subscription) {
            return getDefaultConfig();
        }

        @Override
        public PersistableBundle getConfigForSubId(int subscription, String... keys) {
            return getDefaultConfig();
        }

        @Override
        public void updateConfigForPhoneId(int phone, String simState) {}

        @Override
        public void registerCarrierConfigChangeListener(
                Executor executor, CarrierConfigManager.CarrierConfigChangeListener listener) {}

        @Override
        public void unregisterCarrierConfigChangeListener(CarrierConfigManager.CarrierConfigChangeListener listener) {}
    }

    /** Resources that are what the platform has when a maker overlays none. */
    static final class Stretched extends Resources {
        Stretched() {
            super(null, null, null);
        }

        @Override
        public boolean getBoolean(int id) {
            // Nobody need restart the telephone for another card.
            return id == com.android.internal.R.bool.config_hotswapCapable;
        }

        @Override
        public int getInteger(int id) {
            return 0;
        }

        @Override
        public int[] getIntArray(int id) {
            // The eUICC is soldered in.
            return id == com.android.internal.R.array.non_removable_euicc_slots ? new int[] {0} : new int[0];
        }

        @Override
        public String[] getStringArray(int id) {
            return new String[0];
        }

        @Override
        public String getString(int id) {
            return "";
        }

        @Override
        public CharSequence getText(int id) {
            return "";
        }
    }
}
