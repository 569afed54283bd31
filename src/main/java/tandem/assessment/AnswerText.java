package tandem.assessment;

/** What stands in one field, as the form shows it. */
record AnswerText(String field, String content) {
}
