package dev.mynah.testbed.android.process;

import android.content.BroadcastReceiver;
import android.content.ContentResolver;
import android.content.Context;
import android.content.ContextWrapper;
import android.content.Intent;
import android.content.IntentFilter;
import android.content.pm.ApplicationInfo;
import android.content.res.Resources;
import android.os.IPowerManager;
import android.os.Looper;
import android.os.PowerManager;
import android.os.UserHandle;
import android.telephony.TelephonyManager;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** What telephony asks of its application's context: the services for telephone and power, and resources. */
@SuppressWarnings("deprecation") // framework code of this release calls what it has deprecated
final class PhoneContext extends ContextWrapper {
    private final TelephonyManager telephony;
    private final Resources resources;
    private @Nullable PowerManager power;

    private PhoneContext(TelephonyManager telephony, Resources resources) {
        super(null);
        this.telephony = telephony;
        this.resources = resources;
    }

    static PhoneContext create() {
        try {
            var resources = (Resources) withoutConstructor(Stretched.class);
            var system = Resources.class.getDeclaredField("mSystem");
            system.setAccessible(true);
            system.set(null, resources);
            return new PhoneContext((TelephonyManager) withoutConstructor(TwoPhones.class), resources);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Object withoutConstructor(Class<?> type) throws ReflectiveOperationException {
        var unsafe = Class.forName("sun.misc.Unsafe");
        Field only = unsafe.getDeclaredField("theUnsafe");
        only.setAccessible(true);
        return unsafe.getMethod("allocateInstance", Class.class).invoke(only.get(null), type);
    }

    @Override
    public @Nullable Object getSystemService(String name) {
        return switch (name) {
            case Context.TELEPHONY_SERVICE -> telephony;
            case Context.POWER_SERVICE -> power();
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
        return service == TelephonyManager.class
                ? Context.TELEPHONY_SERVICE
                : service == PowerManager.class ? Context.POWER_SERVICE : null;
    }

    @Override
    public Context getApplicationContext() {
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
    public @Nullable Intent registerReceiver(@Nullable BroadcastReceiver receiver, IntentFilter filter) {
        return null;
    }

    @Override
    public @Nullable Intent registerReceiver(@Nullable BroadcastReceiver receiver, IntentFilter filter, int flags) {
        return null;
    }

    /** Nothing is read through it: the settings' getters have bodies of their own. */
    @Override
    public @Nullable ContentResolver getContentResolver() {
        return null;
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

    /** Resources that are what the platform has when a maker overlays none. */
    static final class Stretched extends Resources {
        Stretched() {
            super(null, null, null);
        }

        @Override
        public boolean getBoolean(int id) {
            return false;
        }

        @Override
        public int getInteger(int id) {
            return 0;
        }

        @Override
        public int[] getIntArray(int id) {
            return new int[0];
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
