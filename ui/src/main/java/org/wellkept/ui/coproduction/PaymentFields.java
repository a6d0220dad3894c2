package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.coproduction.PaymentPractice;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.form.TypedCount;

/** Whether people were offered payment: what the organisation does, never what somebody was paid. */
final class PaymentFields extends Div {

    private final Choice<Boolean> offered = yesOrNo("Was payment for people’s time offered?");
    private final Choice<Boolean> expenses = yesOrNo("Were travel and other costs paid?");
    private final TextField days = new TextField("Days until they were paid");
    private final Choice<Boolean> advice = yesOrNo("Was advice on benefits offered?");

    PaymentFields() {
        addClassName("section");
        days.getElement().setAttribute("inputmode", "numeric");
        add(
                new H3("Payment"),
                new Paragraph("What you offer to everybody, not what one person was paid."),
                offered,
                expenses,
                days,
                advice);
    }

    private static Choice<Boolean> yesOrNo(String label) {
        return new Choice<>(label, "Not said", List.of(true, false), String::valueOf, yes -> yes ? "Yes" : "No");
    }

    void fill(PaymentPractice payment) {
        offered.choose(payment.offered());
        expenses.choose(payment.expenses());
        days.setValue(TypedCount.written(payment.daysToPay()));
        advice.choose(payment.benefitsAdvice());
    }

    PaymentPractice read(List<FieldProblem> problems) {
        return new PaymentPractice(
                offered.getValue(),
                expenses.getValue(),
                TypedCount.read(days.getValue(), "payment.daysToPay", problems),
                advice.getValue());
    }

    void tieTo(ProblemSummary problems) {
        problems.knows("payment.daysToPay", days);
    }
}
