/** The words about what comes again by itself. */
export const enRecurring = {
    // How often.
    'rhythm.day': '{interval, plural, =1 {every day} other {every # days}}',
    'rhythm.week': '{interval, plural, =1 {every {weekdays}} other {every # weeks on {weekdays}}}',
    'rhythm.workdays':
        '{interval, plural, =1 {every weekday} other {every # weeks from Monday to Friday}}',
    'rhythm.month':
        '{interval, plural, =1 {on the {day, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of each month} other {every # months on the {day, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}}}',
    'rhythm.monthEnd':
        '{interval, plural, =1 {on the last day of each month} other {every # months on the last day}}',
    'rhythm.year': '{interval, plural, =1 {every year on {date}} other {every # years on {date}}}',

    // One of them.
    'recurring.row': '{row}, {rhythm}',
    'recurring.untilRow': '{row} until {until}',
    'recurring.listed': '{row}, next {next}',
    'recurring.listedPaused': '{row}, paused',
    'recurring.listedOver': '{row}, over',

    // When one was entered by itself.
    'recurring.next': 'It comes again {rhythm}, next {next}.',
    'recurring.last': 'That was the last time.',
    'recurring.late':
        'I was away, so {count, plural, one {it comes late, on its own day} other {they come late, each on its own day}}.',

    // Setting one up.
    'recurring.set': '✓ {row} (next {next}).',
    'recurring.setTimes': '✓ {row} ({times, plural, one {once} other {# times}}, next {next}).',
    'recurring.setOver': '✓ {row}.',
    'recurring.today': 'Today’s is entered.',
    'recurring.howMuch':
        'How much, and how often? For example “rent 900 every month on the 1st”. I set nothing up.',
    'recurring.one':
        'I set up one recurring entry at a time, and set up nothing. For example “rent 900 every month on the 1st”.',
    'recurring.never': 'With that end it would never come, so I set nothing up.',
    'recurring.tooMany': 'That’s more than I keep: {most} is the most. I set nothing up.',
    'recurring.noRate':
        'This wallet counts in {own}, and I don’t know a rate for {other} yet, so I set nothing up. Say it in {own}.',
    'recurring.sure': 'Shall I enter {row} by itself?',
    'recurring.already': 'That comes again already: {row}.',
    'recurring.alreadyAsk': 'Shall I set up another one?',
    'recurring.another': 'Another one',
    'recurring.keep': 'No',

    // What there is.
    'recurring.list': '{count, plural, one {# entry comes} other {# entries come}} again:',
    'recurring.none': 'Nothing comes again yet. To set one up: “rent 900 every month on the 1st”.',
    'recurring.notFound':
        'I enter nothing called “{name}” by itself, and changed nothing. To see what comes again: “what repeats?”.',
    'recurring.which': 'Which one?',

    // Changing it.
    'recurring.stopped': '✓ Stopped: {row}. What’s entered stays.',
    'recurring.paused': '✓ Paused: {row}.',
    'recurring.resumed': '✓ It goes on: {row}, next {next}.',
    'recurring.isPaused': 'That’s paused already: {row}.',
    'recurring.isRunning': 'That isn’t paused: {row}.',
    'recurring.skipped': '✓ Left out: {row}, {day}. The next one is on {next}.',
    'recurring.skippedLast': '✓ Left out: {row}, {day}. It was the last one.',
    'recurring.over': 'There’s no next one: {row}.',
    'recurring.ask':
        'What should it be from now on? An amount, a day or an end: “950”, “on the 15th”, “until June”.',
    'recurring.unclear':
        'I couldn’t tell what to change, and changed nothing. Try “950”, “on the 15th” or “until June”, or say “no”.',
    'recurring.same': 'It already says that: {row}.',
    'recurring.amount': '✓ {before} → {row}, from {next} on.',
    'recurring.changed': '✓ {row}, from {next} on.',
    'recurring.changedOver': '✓ {row}. It won’t come again.',
    'recurring.stale': 'That changed in the meantime, so I left it as it is now: {row}.',
    'recurring.gone': 'That was stopped already.',
    'choice.change': 'Change',
    'choice.changeRow': 'Change {what}',
    'choice.stop': 'Stop',
    'choice.stopRow': 'Stop {what}',
    'choice.resume': 'Resume',
    'choice.resumeRow': 'Resume {what}',

    // What was recorded again and again.
    'habit.offer': '{what}, {amount}, {when}: shall I do it from now on?',
    'habit.week': 'every {weekday}',
    'habit.month':
        '{interval, plural, =1 {around} other {every # months around}} the {day, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
    'habit.monthEnd':
        '{interval, plural, =1 {around} other {every # months around}} the end of the month',
    'habit.year': 'every year around {date}',
    'habit.yes': 'Yes',
    'habit.no': 'No',
    'habit.declining': 'All right, {what} stays yours to tell. I won’t ask again.',
    'habit.declined':
        'You said no to that, so it isn’t set up. To set it up all the same: “rent 900 every month on the 1st”.',

    // The daily reminder.
    'reminder.set': 'I’ll ask every day at {time}. To stop it: “stop reminding me”.',
    'reminder.quiet':
        'At {time} you want to hear nothing, so I changed nothing. Name another time: “remind me every evening at 7 pm”.',
    'reminder.off': '✓ I don’t remind you any more.',
    'reminder.none': 'I don’t remind you of anything.',
    'reminder.nothing': 'Nothing is entered for today yet. What did you spend?',
    'reminder.some': 'Today so far: {entries}, {amount}. Anything to add?',
    'choice.remindNot': 'Stop reminding me',
} as const;
