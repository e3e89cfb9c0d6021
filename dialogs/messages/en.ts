/** Every word that a person reads in English, as ICU messages. Amounts and days come in already written. */
import { enAccount } from './en-account.ts';
import { enSharing } from './en-sharing.ts';
import { enMail } from './en-mail.ts';
import { enRecurring } from './en-recurring.ts';
import { enNotes } from './en-notes.ts';

export const en = {
    // What a day or a span of days is called.
    'day.today': 'today',
    'day.yesterday': 'yesterday',
    'day.full': '{weekday} {day} {month}',
    'day.fullYear': '{weekday} {day} {month} {year}',
    'day.short': '{day} {month}',
    'day.shortYear': '{day} {month} {year}',
    'period.one': '{day}',
    'period.many': '{start} – {end}',
    percent: '{percent} %',
    'count.entries': '{count, plural, =0 {no entries} one {# entry} other {# entries}}',

    // Recording.
    'recorded.expense': '✓ {amount} {what} · {category}',
    'recorded.expenseBare': '✓ {amount} · {category}',
    'recorded.income': '✓ {amount} received, {what} · {category}',
    'recorded.incomeBare': '✓ {amount} received · {category}',
    'recorded.refund': '✓ {amount} back on {what} · {category}',
    'recorded.refundBare': '✓ {amount} back · {category}',
    'recorded.transferOut': '✓ {amount} moved to {what}',
    'recorded.transferIn': '✓ {amount} moved here from {what}',
    'recorded.with': '{head}, {more}',
    'recorded.now': '{row} (now {left})',
    'recorded.spread': '{amount} a month for {months} months',
    'recorded.split': 'Your part of {whole}; {owed}.',
    'refund.over': 'Of {what} only {left} is left. Record {amount} back anyway?',
    'refund.overAll': 'All of {what} came back already. Record another {amount} back?',
    'recorded.many': '✓ {entries}, {amount}',
    'recorded.manyMixed': '✓ {entries}',
    'row.expense': '{amount} {what} · {category}',
    'row.expenseBare': '{amount} · {category}',
    'row.income': '+{amount} {what} · {category}',
    'row.incomeBare': '+{amount} · {category}',
    'row.refund': '+{amount} back on {what} · {category}',
    'row.refundBare': '+{amount} back · {category}',
    'row.transferOut': '{amount} moved to {what}',
    'row.transferIn': '+{amount} moved here from {what}',
    'row.short': '{amount} {what}',
    'row.dated': '{day}: {row}',
    balance: 'Balance {amount}',
    'balance.named': '{name} balance {amount}',
    'balance.in': '{amount} in {name}',
    'balance.row': '{name} {amount}',
    'balance.others': 'Elsewhere: {rows}',

    // Another currency than the wallet's.
    'exchange.counted': '{row} = {counted}',
    'exchange.published': '{row} = {counted} at {rate} (ECB, {day})',
    'exchange.said': '{row} = {counted} at {rate}',
    'exchange.fee': '{rate} + {fee}',
    'exchange.tooSmall':
        '{amount} is less than the smallest amount in {own}, so I recorded nothing.',
    'exchange.unknown':
        'I don’t know the day’s rate for {other}, so I changed nothing. Say it in {own}, like “make it {example}”.',
    'choice.undo': 'Undo',
    'choice.undoAll': '{count, plural, =2 {Undo both} other {Undo all #}}',
    'choice.undoRow': 'Undo {what}',
    'choice.redo': 'Redo',
    'choice.edit': 'Edit',
    'choice.editRow': 'Edit {what}',

    // Limits, in replies to what they watch.
    'limit.left': '{left} of {limit} left',
    'limit.leftNow': '{left} of {limit} left {when}',
    'limit.leftThen': '{left} of {limit} left for {when}',
    'limit.leftPerDay': '{left}, {perDay} a day',
    'limit.nameThen': '{name}, {when}',
    'limit.thisWeek': 'this week',
    'limit.thisYear': 'this year',
    'limit.wallet': '{name}: {state}',
    'limit.over': '⚠ {name} is {over} over its {limit} for {when}.',
    'limit.reached': '⚠ {name} has used all of its {limit} for {when}.',
    'limit.near': '⚠ {name} has used {percent} of its {limit} for {when}.',
    'limit.everything': 'Everything together',

    // Setting them.
    'limit.set': '{name}: {limit} {per}. Spent so far {spent}, {left} left.',
    'limit.setOver': '{name}: {limit} {per}. Spent so far {spent}, {over} over.',
    'limit.unknown':
        'I know no category called “{name}”, so I set no limit. To make one: “new category {name}”. For everything together: “limit 50 a month”.',
    'limit.per.day': 'a day',
    'limit.per.week': 'a week',
    'limit.per.month': 'a month',
    'limit.per.year': 'a year',
    'limit.carries': 'What’s left goes on to the next one, and so does what’s over.',
    'limit.carried': '{amount} of it comes from before.',
    'limit.warn': 'I’ll warn you here at {percents}. By mail too?',
    'limit.warnHere': 'I’ll warn you here at {percents}.',
    'limit.warnMail': 'I’ll warn you here and at {email}, at {percents}.',
    'pace.breaks':
        'At this pace {name} breaks its {limit} on {day}: {spent} spent so far, {perDay} a day.',
    'pace.lasts':
        'At this pace {name} ends at about {total} of {limit} for {when}: {spent} spent so far, {perDay} a day.',
    'pace.whole': 'At this pace it’s about {total} by {day}: {spent} spent so far, {perDay} a day.',

    // How to be told of them.
    'so.done': '✓ {text}',
    'so.already': '{text} It was so already.',
    'alerts.thresholds': '{names}: I’ll warn you at {percents}.',
    'alerts.carryOn': '{names}: what’s left goes on to the next period, and so does what’s over.',
    'alerts.carryOff': '{names}: each period begins anew.',
    'alerts.mailOn': 'Limit warnings go to {email}.',
    'alerts.mailOff': 'No more mail. Limit warnings stay here in the chat.',
    'alerts.chatOn': 'I’ll tell you here when a limit is passed, also by somebody else.',
    'alerts.chatOff': 'I won’t speak up here by myself. What you record still says what it passes.',
    'alerts.digestOn': 'Warnings come together, once a day at 08:00.',
    'alerts.digestOff': 'Warnings come at once.',
    'alerts.paceOn': 'I’ll also tell you when a limit won’t last at your pace.',
    'alerts.paceOff': 'I’ll warn you at the limits’ percentages only.',
    'alerts.quietOn': 'Quiet from {from} to {to}: warnings wait until then.',
    'alerts.quietOff': 'No quiet hours: warnings come at any time.',

    'snooze.done': '✓ No warnings about {name} until {day}.',
    'snooze.next': 'Each expense still says what is left.',
    'snooze.already': 'You hear nothing of {name} until {day} already.',
    'snooze.row': '{name}: no warnings until {day}',
    'snooze.none':
        'Nothing is snoozed. To have it quiet until a limit’s period is over: “snooze food”.',
    'snooze.not': 'That isn’t snoozed, so its warnings come anyway.',
    'snooze.over': '✓ I’ll warn you about {names} again.',
    'choice.wake': 'Warn me again',
    'limit.removed': '✓ {name} has no limit any more.',
    'limit.none':
        'There’s no limit yet. To set one: “limit 800 a month” or “set food to 300 a month”.',
    'limit.noneFor': '{name} has no limit yet. To set one: “set {example} to 300 a month”.',
    'limit.zero':
        'A limit has to be more than zero, so I changed nothing. For example “limit 800 a month”.',
    'limit.howMuch': 'How much a month? For example “limit 800 a month”.',
    'limit.state': '{name}: {spent} of {limit} spent, {left} left',
    'limit.stateOver': '{name}: {spent} of {limit} spent, {over} over',
    'choice.mailHere': 'Here is enough',
    'choice.mailAddress': 'Yes, to an address',

    // Addresses.
    'address.ask': 'Which address should the warnings go to?',
    'address.sent':
        'I’ve sent a link to {email}. Once you open it, warnings go there. It works for 24 hours.',
    'address.blocked':
        'Mail to {email} came back before, so I kept no address. Tell me another one.',
    'address.kept': 'All right, warnings stay here in the chat.',
    'address.unclear':
        'That doesn’t look like a mail address, and I changed nothing. It should look like name@example.com. Or say “no”.',
    'address.noMail':
        'I can’t send mail from here, so I kept no address. Warnings come in this chat.',
    'address.notNeeded':
        'I only mail when a limit is near or broken. Set one first: “limit 800 a month”.',

    // Correcting.
    'edit.ask':
        'What should it be? An amount, a day, a category or another name: “25”, “yesterday”, “groceries”.',
    'edit.which': 'Which one?',
    'edit.nothing': 'There’s nothing to change yet. Record something first: “20 lunch”.',
    'edit.unclear':
        'I couldn’t tell what to change, and changed nothing. Try “25”, “yesterday” or “groceries”, or say “no”.',
    'edit.same': 'It already says that: {row}.',
    'edit.cancelled': 'All right, nothing changed.',
    'edited.amount': '✓ {before} → {after} {what} · {category}',
    'edited.amountBare': '✓ {before} → {after} · {category}',
    'edited.category': '✓ {what}: {before} → {after}',
    'edited.categoryBare': '✓ {amount}: {before} → {after}',
    'edited.day': '✓ {row}, {before} → {after}',
    'edited.row': '✓ {before} → {after}',

    // Undo, redo, delete.
    'undo.done': '✓ Undone: {what}',
    'undo.restored': '✓ Undone: it’s {what} again',
    'undo.howMany':
        'Say how many: “undo the last 3”. For more: “delete everything from today”, which I show before it goes. I changed nothing.',
    'undo.nothing': 'There’s nothing to undo yet.',
    'redo.done': '✓ Back again: {what}',
    'redo.both': '✓ Back again: {back}. Gone again: {gone}',
    'redo.nothing': 'There’s nothing to redo.',
    'undo.stale': 'That changed in the meantime, so I left it as it is now: {rows}.',
    'undo.gone': 'That was taken back already.',
    'part.which':
        'I can’t tell which one you mean, and changed nothing. Say what it’s called: “change the taxi to 15”.',
    'part.noSuch':
        '{count, plural, one {There was only one entry} other {There were only # entries}}, so I changed nothing.',
    'undo.walletGone': 'the wallet {name}',
    'undo.wallet': '{name}’s settings',
    'undo.limit': '{name}’s limit',
    'undo.category': 'the category {name}',
    'undo.phrase': '“{phrase}” as {category}',
    'undo.phraseBack': '“{phrase}” is {category} again',
    'undo.debt': '{amount} back from {debtor}',
    'delete.done': '✓ Deleted: {rows}',
    'delete.others':
        '{count, plural, one {Another one like it stays} other {# more like it stay}}: {days}.',
    'delete.notFound':
        'I didn’t find that among your latest entries, and deleted nothing. To see them: “last 10”.',
    'delete.many':
        'Say which ones, and I show them before they go: “delete everything from last week”, “delete my last 3”. I deleted nothing.',
    'delete.tooMany':
        'Those are more than {most} entries, and I deleted nothing. Say a shorter time, like “delete everything from last week”.',
    'delete.those': 'That’s {what}.',
    'delete.sum': '{entries}, {amount}, {period}',
    'delete.mixed': '{entries}, {period}',
    'delete.more': 'and {count} more',
    'delete.show': 'Show them',
    'delete.yes': 'Delete {count}',
    'delete.keep': 'Keep',
    'delete.changed':
        'Something of it changed in the meantime, so I deleted nothing. This is how it is now:',
    'undo.both': '✓ Undone: {gone}. It’s {back} again',
    'restore.done': 'Back again:',
    'restore.notFound':
        'I found nothing deleted like that, and changed nothing. To take the last change back: “undo”.',
    'restore.no':
        'That doesn’t fit this wallet as it is now, so I left it where it is. Record it anew, like “12 pizza”.',
    'history.notFound': 'I didn’t find that among your latest entries. To see them: “last 10”.',
    'history.gone': '{row} (deleted)',
    'history.line': '{day}, {time}, {who} {channel}: {what}',
    'history.you': 'you',
    'history.other': 'another member',
    'history.made': 'recorded {row}',
    'history.changed': '{before} → {after}',
    'history.deleted': 'deleted',
    'history.back': 'back again, {row}',
    'channel.directline': 'in the web chat',
    'channel.site': 'on the website',
    'channel.msteams': 'in Teams',
    'channel.telegram': 'in Telegram',
    'channel.emulator': 'in the Emulator',
    'channel.mail': 'by a link in a mail',
    'list.and': '{head}, {next}',

    // Asking back.
    'ask.amount': 'Is that {first} or {second}?',
    'ask.total': 'I read {rows}: {sum}, and you wrote {stated} in total.',
    'ask.totalRecord': 'Record {sum}',
    'ask.correct': 'Let me correct',
    'ask.again': 'All right, nothing is recorded. Write it again as it should be.',
    'ask.noDay': 'That names no day but {period}. Shall I record {rows} for today?',
    'ask.sure': 'Shall I record {rows}?',
    'ask.yes': 'Record it',
    'ask.no': 'No',
    'ask.alreadyRecorded': 'I recorded that already. To take it back: “undo”.',
    'ask.dropped': 'All right, nothing is recorded.',
    'ask.stillOpen': 'Not recorded yet: {rows}. The question above still waits for an answer.',
    'ask.currency':
        'This wallet counts in {own}, and I don’t know the day’s rate for {other} yet. Nothing is recorded. What was it in {own}?',
    'ask.currencyFirst':
        'This wallet counts in {own} and has no entries yet. Should it count in {other}?',
    'ask.currencySwitch': 'Yes, use {other}',
    'ask.currencyKeep': 'Keep {own}',

    // What somebody else took a message for.
    'meant.record': 'Did you mean to record {rows}?',
    'meant.yes': 'Record {rows}',
    'meant.either': 'Did you mean {first} or {second}?',
    'meant.balance': 'Did you mean your balance?',
    'meant.limits': 'Did you mean your limits?',
    'meant.latest': 'Did you mean your latest entries?',
    'meant.spent': 'Did you mean what you spent, {period}?',
    'meant.spentOn': 'Did you mean what you spent on {category}, {period}?',
    'meant.received': 'Did you mean what you received, {period}?',
    'meant.receivedOn': 'Did you mean what you received as {category}, {period}?',
    'meant.show': 'Show it',

    // Answers.
    'answer.spent': '{amount} spent, {period}, {entries}',
    'answer.spentOn': '{amount} on {category}, {period}, {entries}',
    'answer.received': '{amount} received, {period}, {entries}',
    'answer.receivedAs': '{amount} received as {category}, {period}, {entries}',
    'answer.count': '{entries}, {amount}, {period}',
    'answer.countOn': '{entries} on {category}, {amount}, {period}',
    'answer.average': '{amount} {per} on average, {period}: {total}, {entries}',
    'answer.averageOn': '{amount} {per} on {category} on average, {period}: {total}, {entries}',
    'answer.yes': 'Yes: {rest}',
    'answer.no': 'No: {rest}',
    'answer.nothing': 'Nothing spent, {period}.',
    'answer.nothingOn': 'Nothing spent on {category}, {period}.',
    'answer.nothingReceived': 'Nothing received, {period}.',
    'answer.most': 'Most: {rows}',
    'answer.mostRow': '{category} {amount}',
    'answer.topDay': '{day} took the most: {amount}, {entries}',
    'answer.versus':
        '{first} on {category}, {second} on {other}, {period}: {difference} more on {more}',
    'answer.versusSame': '{first} on {category} and on {other}, {period}: the same',
    'answer.top': '{category} took the most: {amount} of {total}, {period}',
    'answer.largest': 'The largest: {row}, {day}',
    'answer.compare': '{percent} {direction, select, more {more} other {less}} than {before}',
    'answer.compareSame': 'The same as {before}',
    'answer.latest': 'Your last {entries}:',
    'answer.noEntries': 'There are no entries yet. Try “20 lunch”.',
    'answer.noEntriesIn': 'There are no entries, {period}.',
    'balance.on': '{amount} at the end of {day}',
    'balance.now': 'Now: {amount}',
    'answer.matching': '{amount} {filter}, {period}, {entries}',
    'answer.matchingEver': '{amount} {filter}, {entries}',
    'answer.lookedThrough': 'I looked through the latest 1,000 entries.',
    'answer.beside': '{before}: {amount}',
    'filter.at': 'at {name}',
    'filter.words': 'on “{words}”',
    'filter.least': 'of {amount} or more',
    'filter.most': 'of {amount} or less',
    'older.ask': 'Is that the one of {row}, or another one?',
    'older.change': 'Change it to {amount}',
    'older.new': 'A new entry',
    'older.onlyThat': 'Only {row}',
    'older.fromNowOn': 'From now on: {row}',
    'edit.noneCalled': 'None of your latest entries is called “{name}”, so I changed nothing.',
    'answer.month': 'This month: {spent} spent, {received} received',
    'answer.future': 'That hasn’t begun yet, so there’s nothing to count.',
    'choice.rows': 'Show the rows',

    // Sums that aren't entries.
    'calculate.done': '{result}. I didn’t record anything. To record it: “{example}”.',

    // What can't be recorded.
    'amount.zero': 'An amount has to be more than zero, so I recorded nothing. Try “20 lunch”.',
    'amount.negative':
        'Write amounts without a minus, and I’ll know which way they went: “20 lunch” or “got paid 3000”. I recorded nothing.',
    'amount.tooLarge':
        'That’s more than I can keep: the most for one entry is {most}. I recorded nothing.',
    'amount.tooMany':
        'I take at most {most} entries at once, and recorded nothing. Send them in smaller pieces.',
    'balance.tooLarge': 'With that the balance would be more than I can keep. I recorded nothing.',
    'day.future': '{day} hasn’t come yet, so I recorded nothing. Tell me when it has happened.',
    'transfer.otherEnd':
        'The other wallet of that transfer isn’t yours any more, so I changed nothing.',
    'transfer.none':
        'You have one wallet here, so there’s nowhere to move money to, and I recorded nothing. If it’s spent: “300 savings”. For another wallet: “new wallet Savings”.',
    'transfer.where': 'Move it where? For example “moved 300 to Savings”. I moved nothing.',
    'transfer.howMuch': 'How much? For example “moved 300 to {to}”. I moved nothing.',
    'transfer.same': 'That’s {name} both times, so I moved nothing.',
    'transfer.noRate':
        'I don’t know the day’s rate from {other} to {own}, so I moved nothing. Say it with the rate: “moved 300 to Savings at 1.08”.',
    'transfer.ask':
        '{name} counts in {own}, and I don’t know the day’s rate for {other} yet. Nothing is moved. What was it in {own}?',
    'transfer.balances': '{from} {left} · {to} {reached}',
    'transfer.currency':
        'A transfer stays in {own}, so I changed nothing. Undo it, and move it anew.',
    'transfer.only':
        'A transfer has an amount and a day to change, and nothing else. I changed nothing.',

    // Wallets.
    'wallet.made': '✓ {name}, in {currency}. Entries still go to {current}.',
    'wallet.use': 'Use {name}',
    'wallet.used': '✓ Entries go to {name} now. Its balance is {balance}.',
    'wallet.renamed': '✓ {before} → {after}',
    'wallet.total': '{total} in {count} wallets',
    'wallet.row': '{name}: {balance}',
    'wallet.rowUsed': '{name}: {balance}, in use',
    'wallet.unnamed': 'What is it called? For example “new wallet Savings”.',
    'wallet.longName': 'A wallet’s name has at most {most} characters, so I changed nothing.',
    'wallet.there': 'You have a wallet called {name} already, so I changed nothing.',
    'wallet.unknown':
        'You have no wallet called {name}, so I changed nothing. You have {names}. To make one: “new wallet {name}”.',
    'wallet.where':
        'You have no wallet called {name}. You have {names}. Where shall I record {rows}?',
    'wallet.makeIt': 'New wallet {name}',
    'wallet.several': 'Those go to different wallets. Which shall I record?',
    'wallet.rowIn': '{rows} in {name}',

    // Its settings.
    'setting.currency': '✓ {name} counts in {currency}.',
    'setting.currencySame': '{name} counts in {currency} already.',
    'setting.currencyKept':
        'Something counts here in {own} already, so the currency stays and I changed nothing. Another wallet can count in {other}: “new wallet Travel in {other}”.',
    'setting.timeZone': '✓ Time zone {zone}. It’s {time} there.',
    'setting.monthStart':
        '✓ Your month starts on the {day, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}. This one: {period}.',
    'setting.weekStart': '✓ Your week starts on {weekday}.',
    'setting.opening': '✓ Opening balance {amount}.',
    'setting.timeZoneSame': 'Your time zone is {zone} already. It’s {time} there.',
    'setting.monthStartSame':
        'Your month starts on the {day, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} already. This one: {period}.',
    'setting.weekStartSame': 'Your week starts on {weekday} already.',
    'setting.openingSame': 'The opening balance is {amount} already.',
    'setting.balance':
        '✓ {isAlone, select, yes {Balance} other {{name} balance}} {before} → {after}',
    'setting.balanceHow':
        'To match, I changed what was in it before your first entry: {before} → {after}.',
    'setting.balanceSame':
        '{isAlone, select, yes {The balance} other {{name}’s balance}} is {balance} already.',
    'setting.balanceOther':
        '{name} counts in {own}, so I changed nothing for an amount in {other}. Say it in {own}.',

    // Categories of one's own.
    'category.new': '✓ New category {name}. To use it: “4.50 {example}”.',
    'category.newUnder':
        '✓ New category {name}, under {parent}. To use it: “4.50 {example}”. It counts towards {parent} too.',
    'category.there': 'There’s a category {name} already. I changed nothing.',
    'category.moved': '✓ {name} is under {parent} now, and counts towards it.',
    'category.renamed': '✓ {before} → {name}',
    'category.merged': '✓ All of {from} counts as {into} now.',
    'category.mergedLimit': '✓ All of {from} counts as {into} now, and its limit went along.',
    'category.mergeInstead':
        'There’s a category {into} already. Shall all of {from} count as {into}?',
    'category.mergeHow': 'Which into which? For example “merge fun into sport”.',
    'category.unnamed':
        'What should it be called? A short name, like “new category coffee”. I changed nothing.',
    'category.noneCalled':
        'None of your latest entries is called “{name}”, so I changed nothing. For a category: “new category {example} under {parent}”.',
    'category.stays':
        '{name} can’t be deleted, since its entries need a category, so I changed nothing. To put it into another one: “merge {example} into other”.',
    'wallet.stays':
        'A wallet can’t be deleted here, so I left {name} and its entries as they are. To go on in another one: “use …”.',
    'category.unknown':
        'I don’t know a category {name}, and changed nothing. To see them: “categories”.',
    'category.tooMany':
        'You have 200 categories of your own, and more I don’t keep. Merge two first: “merge fun into sport”.',
    'category.tooDeep':
        'Three levels are the most, like Food, Coffee, Espresso. I changed nothing.',
    'category.inItself': 'That would put it into itself, so I changed nothing.',
    'choice.merge': 'Merge',
    'categories.all': 'Categories: {names}',
    'categories.own': 'Your own: {names}',
    'categories.under': '{name} (under {parent})',
    'categories.how': 'For one of your own: “new category coffee”, or “coffee under food”.',

    // Learning from corrections.
    'edited.learned': '{text}. {lesson}',
    'learned.told': 'I’ll remember {phrase} as {category}.',
    'learned.forgotten': '✓ I won’t take {phrase} for {category} any more.',
    'learned.gone': 'I’d forgotten that already.',
    'learned.nothing': 'There’s nothing of that to forget. I changed nothing.',
    'explain.because': '{what} is {category} because {because}.',
    'explain.times':
        'you chose {category} for {phrase} {times, plural, one {once} =2 {twice} other {# times}}',
    'explain.timesOf': 'you chose {category} for {phrase} {times} of {all} times, and last',
    'explain.shared': 'you chose {category} for {phrases}',
    'explain.start':
        '{what} is {category} because that’s where I start with such words. To change it: “category {example}”, and I’ll remember.',
    'explain.named':
        '{what} is {category} because it’s called so. To change it: “category fun”, and I’ll remember.',
    'explain.bare':
        'It’s {category} because nothing said what it was for. To change it: “category {example}”.',
    'explain.nothing': 'There’s nothing to explain yet. Record something first: “20 lunch”.',
    'choice.forget': 'Forget that',
    'count.earlier': '{count, plural, one {# earlier entry} other {# earlier entries}}',
    'refile.offer': '{entries} called {phrase}, {amount}, not in {category} yet:',
    'choice.refile': '{count, plural, one {Fix it} other {Fix #}}',
    'choice.leave': 'Leave',
    'choice.left': 'All right, I left it as it is.',
    'refile.done': '✓ {entries} to {category}, {amount}',
    'refile.some': 'You’d asked for {asked}; the others changed meanwhile, so I left them.',
    'refile.nothing': 'Those are in {category} already, or gone. I changed nothing.',

    // What others owe.
    'owed.others': 'the others',
    'owed.row':
        '{isNamed, select, no {the others owe you {amount}} other {{debtor} owes you {amount}}}',
    'owed.rowOther':
        '{isNamed, select, no {you owe the others {amount}} other {you owe {debtor} {amount}}}',
    'owed.all': '{amount} owed to you',
    'owed.none': 'Nobody owes you anything that I know of. To split: “dinner 60 split with Ann”.',
    'owed.even': 'Nothing is open with {debtor} that I know of.',
    'owed.noted': '✓ {row}',
    'owed.howMuch': 'Who owes you how much? For example “Tom owes me 30”. I noted nothing.',
    'owed.mine':
        'I keep what others owe you, not what you owe, so I noted nothing. When you pay it: “paid {debtor} 30”.',
    'owed.who': 'Who was it? For example “Ann paid me back 20”. I changed nothing.',
    'owed.which': 'Who was it?',
    'owed.whoChoice': '{debtor}, {amount}',
    'owed.over':
        '{debtor} owed {owed}, and you wrote {amount}. Is it all paid back, and no more than that?',
    'owed.settleAll': 'Yes, {owed}',
    'owed.changed': 'That changed in the meantime, so I left it. To see it: “who owes me?”',
    'owed.paid':
        '✓ {amount} back from {debtor}, {left} {isNamed, select, no {are} other {is}} still open',
    'owed.paidAll': '✓ {amount} back from {debtor}, now even',

    // Entries as a file.
    'export.all': 'All your entries as CSV',
    'export.some': 'Your entries as CSV',
    'export.how':
        'The link works for {minutes} minutes, for whoever has it: keep it to yourself. Spreadsheets open the file.',
    'export.nothing': 'There’s nothing of that to put into a file: {what}.',
    'export.link': 'Download CSV',
    'export.cant': 'I can’t make files here, so I’ve left it. To see your entries: “last 10”.',
    'export.old': 'There’s no file behind this link any more.',
    'export.oldDetail': 'Links to files work for 15 minutes. Tell Penny “export” for a new one.',
    'export.away': 'I couldn’t read your entries just now.',
    'export.awayDetail': 'Open the link again in a moment.',

    // Small talk and help.
    welcome: 'Hi, I’m Penny. Tell me what you spend and I’ll keep count.',
    'welcome.examples': 'Try one of these, or write your own:',
    'greeting.back': 'Hi. Your balance is {amount}. What did you spend?',
    thanks: 'You’re welcome.',
    'help.record': 'Record: “20 lunch”, “got paid 3000”, “coffee 4 and a bagel 3.50”',
    'help.fix': 'Fix: “make it 25”, “that was yesterday”, “undo”',
    'help.ask': 'Ask: “balance”, “food last month”, “what did I spend most on?”, “export”',
    'help.recurring': 'Again and again: “rent 900 every month on the 1st”, “what repeats?”',
    'help.wallets': 'Wallets: “new wallet Savings”, “moved 300 to Savings”, “wallets”',
    'help.limits': 'Limits: “limit 800 a month”, “set food to 300 a month”',
    'example.spend': 'spent 20 on lunch',
    'example.earn': 'got paid 3000',
    'example.ask': 'how much did I spend this week?',
    'example.short': '20 lunch',
    'example.question': 'food this month',
    'example.limit': 'limit 800 a month',
    'example.wallet': 'new wallet Savings',
    'example.help': 'help',

    // Not understood, and everything else that isn't an entry.
    'none.first': 'I didn’t get that, and recorded nothing. Try “20 lunch” or “balance”.',
    'none.third': 'Tell me an amount and what it was for, like “12.50 taxi”. Or pick one of these:',
    'none.empty': 'That message was empty, so I recorded nothing. Try “20 lunch”.',
    'none.long':
        'That’s longer than I read at once ({length} characters, and {most} is the most). I recorded nothing. Send it in smaller pieces.',
    'none.files': 'I can’t read files yet, so I recorded nothing. Write it in words: “20 lunch”.',
    'none.yes': 'There’s nothing to say yes to just now. I recorded nothing.',
    'none.no': 'All right.',
    'choice.gone': 'That button is too old for me to know what it meant. I changed nothing.',

    // Faults.
    'fault.away':
        'I couldn’t save that just now: nothing was recorded. I’ll be back in a moment; send it again then.',
    'fault.unknown':
        'My records went away while I was saving that, so I can’t tell yet whether it’s in. Look with “last 5” in a moment, before you send it again.',
    'fault.ours':
        'Something went wrong on my side, and nothing was recorded. Send it again; if it stays, tell whoever runs this Penny.',
    'group.private': 'I keep personal figures out of groups. Message me directly, and I’ll help.',

    // Categories.
    'category.food': 'Food',
    'category.transport': 'Transport',
    'category.home': 'Home',
    'category.utilities': 'Utilities',
    'category.clothing': 'Clothing',
    'category.health': 'Health',
    'category.fun': 'Fun',
    'category.sport': 'Sport',
    'category.travel': 'Travel',
    'category.education': 'Education',
    'category.gifts': 'Gifts',
    'category.subscriptions': 'Subscriptions',
    'category.personal': 'Personal care',
    'category.pets': 'Pets',
    'category.family': 'Family',
    'category.electronics': 'Electronics',
    'category.insurance': 'Insurance',
    'category.taxes': 'Taxes',
    'category.fees': 'Fees',
    'category.other': 'Other',
    'category.salary': 'Salary',
    'category.sales': 'Sales',
    'category.interest': 'Interest',
    'category.gift': 'Gift',
    'category.income': 'Income',

    // The page.
    'page.name': 'Penny',
    'page.title': 'Penny – an expense tracker you talk to',
    'page.tagline': 'Keeps count of your money',
    'page.description':
        'Write what you spend in your own words. Penny keeps count, answers questions and warns you in time.',
    'page.placeholder': 'Try “spent 20 on lunch”',
    'page.opening': 'Opening the chat…',
    'page.unreachable': 'I can’t reach the server just now. What you wrote is still here.',
    'page.retry': 'Try again',
    'page.noScript': 'The chat needs JavaScript. Please switch it on for this page.',
    'page.notFound': 'There’s no page here.',
    'page.notFoundDetail': 'The address may be mistyped or cut off. Your chat is where it was.',
    'page.open': 'Open Penny',

    ...enRecurring,
    ...enAccount,
    ...enSharing,
    ...enMail,
    ...enNotes,
} as const;
