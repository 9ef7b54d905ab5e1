package dev.mynah.testbed.android;

import static org.assertj.core.api.Assertions.assertThat;

import com.android.internal.telephony.IccCardConstants.State;
import com.android.internal.telephony.cat.AppInterface;
import com.android.internal.telephony.cat.AppInterface.CommandType;
import com.android.internal.telephony.cat.CatCmdMessage;
import com.android.internal.telephony.cat.CatResponseMessage;
import com.android.internal.telephony.cat.CatService;
import com.android.internal.telephony.cat.Input;
import com.android.internal.telephony.cat.Item;
import com.android.internal.telephony.cat.Menu;
import com.android.internal.telephony.cat.ResultCode;
import dev.mynah.testbed.android.framework.InAndroid;
import dev.mynah.testbed.android.process.Cards;
import dev.mynah.testbed.android.process.Phone;
import dev.mynah.testbed.android.world.RadioTestbed;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A card's toolkit application and its user, between whom is Android's CatService; the test is the user with the STK application. */
@ExtendWith(InAndroid.class)
class ToolkitTest {
    /** With a menu for the first profile. */
    private static RadioTestbed testbed(String menu) throws Exception {
        return RadioTestbed.like(
                "dsds.yaml",
                text -> text.replaceFirst(
                        "name: Alpha\n(?= +operator)",
                        Matcher.quoteReplacement(
                                "name: Alpha\n        toolkit: { title: Alpha services, menu: [" + menu + "] }\n")));
    }

    /** Waits until CatService hands a command on to the STK application. */
    private static CatCmdMessage next(Phone phone, CommandType type) throws Exception {
        var intent = phone.broadcasts().next(AppInterface.CAT_CMD_ACTION);
        assertThat(intent.getComponent()).isEqualTo(AppInterface.getDefaultSTKApplication());
        assertThat(intent.getIntExtra("SLOT_ID", -1)).isZero();
        CatCmdMessage command = intent.getParcelableExtra("STK CMD", CatCmdMessage.class);
        assertThat(command.getCmdType()).isEqualTo(type);
        return command;
    }

    /** Answers a command as the STK application does. */
    private static void answer(CatCmdMessage command, ResultCode result, Consumer<CatResponseMessage> more) {
        var response = new CatResponseMessage(command);
        response.setResultCode(result);
        more.accept(response);
        CatService.getInstance(0).onCmdResponse(response);
    }

    private static void awaitEnd(Phone phone) throws Exception {
        phone.broadcasts().next(AppInterface.CAT_SESSION_END_ACTION);
    }

    @Test
    void the_menu_is_shown_and_what_is_chosen_from_it_is_done() throws Exception {
        try (var testbed = testbed("{ item: Help, steps: [{ display: Here, wait: true }] },"
                        + " { item: News, steps: [{ display: None, wait: true }] }");
                var phone = Phone.on(testbed)) {
            Cards.of(phone).awaitState(0, State.LOADED);
            var shown = next(phone, CommandType.SET_UP_MENU);
            Menu menu = shown.getMenu();
            assertThat(menu.title).isEqualTo("Alpha services");
            assertThat(menu.items).extracting(it -> it.text).containsExactly("Help", "News");
            awaitEnd(phone);

            int news = menu.items.get(1).id;
            answer(shown, ResultCode.OK, it -> it.setMenuSelection(news));
            var display = next(phone, CommandType.DISPLAY_TEXT);
            assertThat(display.geTextMessage().text).isEqualTo("None");
            answer(display, ResultCode.OK, it -> {});
            awaitEnd(phone);

            int help = menu.items.get(0).id;
            answer(shown, ResultCode.OK, it -> it.setMenuSelection(help));
            assertThat(next(phone, CommandType.DISPLAY_TEXT).geTextMessage().text)
                    .isEqualTo("Here");
        }
    }

    @Test
    void the_card_asks_its_user_and_knows_what_was_answered() throws Exception {
        try (var testbed = testbed("{ item: Weather, steps: ["
                        + "{ select: City, items: [Rome, Oslo], as: city }, "
                        + "{ inkey: Sure, yesOrNo: true, as: sure }, "
                        + "{ input: Your name, least: 1, most: 12, default: me, as: name }, "
                        + "{ display: \"${name} ${city} ${sure}\", wait: true }] }");
                var phone = Phone.on(testbed)) {
            Cards.of(phone).awaitState(0, State.LOADED);
            var shown = next(phone, CommandType.SET_UP_MENU);
            awaitEnd(phone);
            answer(
                    shown,
                    ResultCode.OK,
                    it -> it.setMenuSelection(shown.getMenu().items.get(0).id));

            var select = next(phone, CommandType.SELECT_ITEM);
            Item oslo = select.getMenu().items.get(1);
            assertThat(oslo.text).isEqualTo("Oslo");
            answer(select, ResultCode.OK, it -> it.setMenuSelection(oslo.id));

            var sure = next(phone, CommandType.GET_INKEY);
            assertThat(sure.geInput().yesNo).isTrue();
            answer(sure, ResultCode.OK, it -> it.setYesNo(true));

            var name = next(phone, CommandType.GET_INPUT);
            Input asked = name.geInput();
            assertThat(asked.text).isEqualTo("Your name");
            assertThat(asked.defaultText).isEqualTo("me");
            assertThat(asked.maxLen).isEqualTo(12);
            answer(name, ResultCode.OK, it -> it.setInput("Anna"));

            var display = next(phone, CommandType.DISPLAY_TEXT);
            assertThat(display.geTextMessage().text).startsWith("Anna Oslo");
            answer(display, ResultCode.OK, it -> {});
            awaitEnd(phone);
        }
    }

    @Test
    void a_user_who_goes_back_ends_what_the_card_does() throws Exception {
        try (var testbed = testbed("{ item: Ask, steps: [{ input: Name, as: name }, { display: \"${name}\" }] }");
                var phone = Phone.on(testbed)) {
            Cards.of(phone).awaitState(0, State.LOADED);
            var shown = next(phone, CommandType.SET_UP_MENU);
            awaitEnd(phone);
            answer(
                    shown,
                    ResultCode.OK,
                    it -> it.setMenuSelection(shown.getMenu().items.get(0).id));

            answer(next(phone, CommandType.GET_INPUT), ResultCode.UICC_SESSION_TERM_BY_USER, it -> {});

            awaitEnd(phone);
        }
    }
}
