package dev.mynah.testbed.android.process;

import android.os.Handler;
import com.android.internal.telephony.CommandsInterface;
import com.android.internal.telephony.GsmCdmaPhone;
import com.android.internal.telephony.IccCardConstants.State;
import com.android.internal.telephony.PhoneFactory;
import com.android.internal.telephony.ServiceStateTracker;
import com.android.internal.telephony.uicc.IccCardStatus.CardState;
import com.android.internal.telephony.uicc.IccRecords;
import com.android.internal.telephony.uicc.UiccController;
import com.android.internal.telephony.uicc.euicc.EuiccPort;
import com.android.internal.telephony.uicc.euicc.async.AsyncResultCallback;
import dev.mynah.testbed.android.world.Patience;
import java.lang.reflect.Field;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The layer of telephony that knows cards: UiccController, and what it makes of slots, ports and profiles. */
public final class Cards {
    private static final int GSM_PHONE = 1;

    private final Phone phone;
    private final UiccController controller;

    private Cards(Phone phone, UiccController controller) {
        this.phone = phone;
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
            var made = UiccController.make(phone.context());
            for (var each : phones) {
                set(com.android.internal.telephony.Phone.class, each, "mUiccController", made);
            }
        });
        return new Cards(phone, UiccController.getInstance());
    }

    public UiccController controller() {
        return controller;
    }

    /** What is read from the card that a phone has: its (U)SIM's files. */
    public IccRecords records(int number) {
        var records = controller.getIccRecords(number, UiccController.APP_FAM_3GPP);
        if (records == null) {
            throw new AssertionError("phone " + number + " has no SIM");
        }
        return records;
    }

    public String imsi(int number) {
        return records(number).getIMSI();
    }

    /** Without the filler of an odd number of digits. */
    public String iccid(int number) {
        return records(number).getFullIccId().replace("F", "");
    }

    /** The ICCID of the profile that a phone's port has enabled, as the slot's status tells it. */
    public String enabled(int number) {
        var port = controller.getUiccPortForPhone(number);
        return port == null ? "" : port.getIccId().replace("F", "");
    }

    /** Waits until something is so between two turns of the main thread, on which all of this layer changes. */
    public void until(Callable<Boolean> isSo) throws Exception {
        phone.until(() -> {
            var so = new AtomicBoolean();
            phone.onMain(() -> so.set(isSo.call()));
            return so.get();
        });
    }

    /** Waits until the framework calls a phone's SIM so. */
    public void awaitState(int number, State wanted) throws Exception {
        until(() -> {
            var profile = controller.getUiccProfileForPhone(number);
            return profile != null && profile.getState() == wanted;
        });
    }

    /** Waits until a phone has read this profile: the one before it may be called loaded still. */
    public void awaitProfile(int number, String iccid) throws Exception {
        until(() -> {
            var records = controller.getIccRecords(number, UiccController.APP_FAM_3GPP);
            return records != null
                    && records.getFullIccId() != null
                    && iccid(number).equals(iccid)
                    && controller.getUiccProfileForPhone(number).getState() == State.LOADED;
        });
    }

    /**
     * Waits until the status of the slots says so of a card too. It comes by another way than that of a phone's card, and one that is
     * late undoes what has come of a later change.
     */
    public void awaitSlot(int slot, CardState wanted) throws Exception {
        until(() -> {
            var told = UiccController.sLastSlotStatus;
            return told != null && told.get(slot).cardState == wanted;
        });
    }

    /** Waits until a phone has no card. */
    public void awaitAbsent(int number) throws Exception {
        until(() -> controller.getUiccProfileForPhone(number) == null
                && controller.getUiccSlotForPhone(number).getCardState() == CardState.CARDSTATE_ABSENT);
    }

    /** Waits until a phone has a port of a card and no profile there. */
    public void awaitEmpty(int number) throws Exception {
        until(() -> {
            var profile = controller.getUiccProfileForPhone(number);
            return profile != null && profile.isEmptyProfile();
        });
    }

    /** Asks the eUICC by a phone's port, as the platform's eUICC manager does, and waits for the result. */
    public <T> T euicc(int number, EuiccRequest<T> request) throws Exception {
        var port = (EuiccPort) controller.getUiccPortForPhone(number);
        var result = new CompletableFuture<T>();
        phone.onMain(() -> request.ask(
                port,
                new AsyncResultCallback<T>() {
                    @Override
                    public void onResult(T told) {
                        result.complete(told);
                    }

                    @Override
                    public void onException(Throwable thrown) {
                        result.completeExceptionally(thrown);
                    }
                },
                new Handler(phone.main())));
        return result.get(Patience.SECONDS, TimeUnit.SECONDS);
    }

    /** A request of an eUICC's port, as {@code (port, result, handler) -> port.getAllProfiles(result, handler)}. */
    public interface EuiccRequest<T> {
        void ask(EuiccPort port, AsyncResultCallback<T> result, Handler handler);
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
