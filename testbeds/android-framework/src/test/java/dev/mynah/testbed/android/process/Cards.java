package dev.mynah.testbed.android.process;

import com.android.internal.telephony.CommandsInterface;
import com.android.internal.telephony.GsmCdmaPhone;
import com.android.internal.telephony.PhoneFactory;
import com.android.internal.telephony.ServiceStateTracker;
import com.android.internal.telephony.uicc.UiccController;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** The layer of telephony that knows cards: UiccController, and what it makes of slots, ports and profiles. */
public final class Cards {
    private static final int GSM_PHONE = 1;

    private final UiccController controller;

    private Cards(UiccController controller) {
        this.controller = controller;
    }

    /** Starts the layer above a phone's RILs. */
    public static Cards of(Phone phone) throws Exception {
        phone.onMain(() -> {
            var commands = new CommandsInterface[] {phone.ril(0), phone.ril(1)};
            var phones = new com.android.internal.telephony.Phone[] {stump(phone, 0), stump(phone, 1)};
            set(PhoneFactory.class, null, "sContext", phone.context());
            set(PhoneFactory.class, null, "sCommandsInterfaces", commands);
            set(PhoneFactory.class, null, "sPhones", phones);
            set(PhoneFactory.class, null, "sPhone", phones[0]);
            set(PhoneFactory.class, null, "sMadeDefaults", true);
            UiccController.make(phone.context());
        });
        return new Cards(UiccController.getInstance());
    }

    public UiccController controller() {
        return controller;
    }

    /** As much of a phone as the card layer looks at. */
    private static GsmCdmaPhone stump(Phone phone, int number) throws ReflectiveOperationException {
        var stump = PhoneContext.withoutConstructor(GsmCdmaPhone.class);
        set(com.android.internal.telephony.Phone.class, stump, "mPhoneId", number);
        set(com.android.internal.telephony.Phone.class, stump, "mCi", phone.ril(number));
        set(com.android.internal.telephony.Phone.class, stump, "mContext", phone.context());
        set(GsmCdmaPhone.class, stump, "mPrecisePhoneType", GSM_PHONE);
        set(GsmCdmaPhone.class, stump, "mSST", PhoneContext.withoutConstructor(ServiceStateTracker.class));
        return stump;
    }

    private static void set(Class<?> type, @Nullable Object owner, String name, Object value)
            throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        field.set(owner, value);
    }
}
